import { expect, test } from 'vitest';
import { ledger, type Fate } from '../../../scripts/steps/ledger.ts';
import { extract, rawFile } from '../raw.ts';
import { source } from '../small-catalog.ts';

const file = rawFile('boats.csv', 'Tree,Year', 'Ash,2021', 'Sand,2021', 'Ash,1900', 'Elm,2021');

test('rows received are rows counted and rows set aside, each with its reason', () => {
  const old = { where: { Year: '1900' }, reason: 'before the survey' };
  const elsewhere = { where: { Pier: '1' }, reason: 'a column of another file' };
  const fates = new Map<string, Fate>([
    ['boats.csv:2', 'counted'],
    ['boats.csv:3', { reason: 'sand is no tree' }],
  ]);
  expect(ledger(source({ setAside: [elsewhere, old] }), [file], fates)).toEqual({
    rowsReceived: 4,
    rowsCounted: 1,
    setAside: [
      { reason: 'before the survey', rows: 1 },
      { reason: 'not part of a figure shown here', rows: 1 },
      { reason: 'sand is no tree', rows: 1 },
    ],
  });
});

test('a row that found no partner, and one that was nobody’s partner, are told apart', () => {
  const join = { file: 'towns.csv', on: { Tree: 'Name' }, otherwise: 'no town of this name' };
  const towns = rawFile('towns.csv', 'Name', 'Oak');
  const given = source({ extracts: [extract({ join })] });
  expect(ledger(given, [file, towns], new Map()).setAside).toEqual([
    { reason: 'looked up for no row of the other file', rows: 1 },
    { reason: 'no town of this name', rows: 4 },
  ]);
});
