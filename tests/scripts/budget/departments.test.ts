import { expect, test } from 'vitest';
import { departmentsOf, dollarScale, measuresOf } from '../../../scripts/budget/departments.ts';
import { columnsOf } from '../../../scripts/budget/sums.ts';
import { verityBudget } from './invented-budget.ts';

const budget = verityBudget();
const [columns, measureColumns] = [columnsOf(budget.expenditures), columnsOf(budget.measures)];

test('a department with its programs, their issue areas and its measures', () => {
  const [harbour, lamps] = departmentsOf(budget, columns, measureColumns);
  expect(harbour).toMatchObject({ id: 'harbour-office', code: '01', dollars: [435200, 1189910] });
  expect(harbour?.programs.map(({ code, issueArea, dollars }) => [code, issueArea, dollars])).toEqual([
    ['0101', 'shelter-and-water', [430000, 1190000]],
    ['0102', null, [5200, -90]],
  ]);
  expect(harbour?.measures.map(({ code, indicators }) => [code, indicators])).toEqual([
    ['01HOUSES', ['safe-water']],
    ['01PAPER', []],
  ]);
  expect(lamps).toMatchObject({ id: 'lamp-office', dollars: [null, null], measures: [] });
});

test('two departments of one name would have one page', () => {
  const rows = budget.expenditures.map((row) => ({ ...row, departmentName: 'Office' }));
  expect(() => departmentsOf({ ...budget, expenditures: rows, measures: [] }, columns, [])).toThrow(
    'are called office',
  );
});

test('figures of a measure stand in the order of the columns, an empty one is unknown', () => {
  expect(measuresOf(budget, measureColumns).map(({ values }) => values)).toEqual([
    [812, 900],
    [null, 2.5],
  ]);
});

test('a scale begins at zero, or below it where money flows back', () => {
  expect(dollarScale([[3, null], [8]])).toMatchObject({ min: 0, max: 8 });
  expect(dollarScale([[-2], [8]]).min).toBe(-2);
});
