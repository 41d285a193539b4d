import { expect, test } from 'vitest';
import { columnsOf, dollarsOf, newestDecided, partOf, programKey } from '../../../scripts/budget/sums.ts';
import { verityBudget } from './invented-budget.ts';

const rows = verityBudget().expenditures;
const columns = columnsOf(rows);

test('columns stand in the order of the table, once each', () => {
  expect(columns).toEqual([
    { fiscalYear: '2020-21', stage: 'actual' },
    { fiscalYear: '2021-22', stage: 'adopted' },
  ]);
  expect(newestDecided(columns)).toBe(1);
  expect(() => newestDecided(columns.slice(0, 1))).toThrow('is adopted');
});

test('what is published is added up, and nothing stays unknown', () => {
  expect(dollarsOf(rows, columns)).toEqual([435200, 1189910]);
  expect(
    dollarsOf(
      rows.filter(({ department }) => department === '02'),
      columns,
    ),
  ).toEqual([null, null]);
});

test('a part has its programs and its share', () => {
  const water = rows.filter((row) => programKey(row) === '01 0101');
  expect(partOf(water, columns, 1, 2380000)).toEqual({ programs: 1, dollars: [430000, 1190000], share: 50 });
  expect(partOf([], columns, 1, null).share).toBe(0);
});
