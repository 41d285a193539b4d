import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftsOf, reportOf } from '../../../scripts/open-sdg/drafts.ts';
import { readOpenSdg } from '../../../scripts/open-sdg/read-repository.ts';
import { receipt } from '../../../src/model/receipt.ts';
import { source } from '../../../src/model/source.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const repository = readOpenSdg(
  new Map([
    ['data/indicator_1-2-1.csv', bytes('Year,Tree,Value\n2019,,10\n2019,Elm,12\n2018,,\n')],
    ['meta/1-2-1.md', bytes('---\ngraph_title: "Boats: a first look"\n---')],
    ['data/indicator_9-9-9.csv', bytes('x')],
  ]),
);

test('a table with its receipt, a source and a crosswalk, all of the model', () => {
  const files = draftsOf(repository, '2022-03-01');
  expect([...files.keys()]).toEqual([
    'tables/sdg-1-2-1.csv',
    'tables/sdg-1-2-1.meta.json',
    'catalog/sources/sdg-1-2-1.yaml',
    'catalog/crosswalks/sdg-1-2-1.csv',
    'report.md',
  ]);
  const { ledger } = receipt.parse(JSON.parse(files.get('tables/sdg-1-2-1.meta.json')!));
  expect(ledger).toEqual({ rowsReceived: 3, rowsCounted: 2, setAside: [{ reason: 'no value in the row', rows: 1 }] });
  expect(source.parse(parse(files.get('catalog/sources/sdg-1-2-1.yaml')!)).title).toBe('Boats: a first look');
  expect(files.get('catalog/crosswalks/sdg-1-2-1.csv')).toContain('Tree,Elm,tree,elm,');
});

test('the report counts every file', () => {
  expect(reportOf(repository)).toContain('2 data files: 1 taken, 1 refused.');
  expect(reportOf(repository)).toContain('- data/indicator_9-9-9.csv\n  - it has no meta file');
});
