import { expect, test } from 'vitest';
import { budgetFiles } from '../../../scripts/outputs/budget-files.ts';
import { publishBudget } from '../../../scripts/steps/publish-budget.ts';
import { sha256 } from '../../../scripts/effects.ts';
import { verity } from '../budget/invented-budget.ts';
import { english } from '../../src/format/words.ts';

const catalog = verity();
const files = new Map(budgetFiles(catalog.budget, publishBudget(catalog), english));

test('the tables are those that the receipts describe, byte for byte', () => {
  for (const id of ['expenditures', 'measures'] as const)
    expect(sha256(files.get(`data/budget/${id}.csv`)!)).toBe(catalog.budget!.receipts[id].table.sha256);
});

test('every column of a table is described', () => {
  const described = JSON.parse(files.get('data/budget/expenditures.csv-metadata.json')!) as {
    tableSchema: { columns: { name: string; 'dc:description': string }[] };
  };
  const head = files.get('data/budget/expenditures.csv')!.split('\n')[0];
  expect(described.tableSchema.columns.map(({ name }) => name).join(',')).toBe(head);
  expect(described.tableSchema.columns.every((one) => one['dc:description'].length > 10)).toBe(true);
});

test('the crosswalks and everything as JSON; nothing without a budget', () => {
  expect(files.get('data/budget/program-areas.csv')).toContain('01,0102,Ink and paper,none,office');
  expect(files.get('data/budget/measure-indicators.csv')).toContain(
    '01HOUSES,Houses with water,safe-water,same-houses',
  );
  expect(JSON.parse(files.get('data/budget/budget.json')!)).toMatchObject({ newest: 1 });
  expect(budgetFiles(null, null, english)).toEqual([]);
});
