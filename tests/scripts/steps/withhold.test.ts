import { expect, test } from 'vitest';
import { withhold } from '../../../scripts/steps/withhold.ts';
import type { TableRow } from '../../../src/model/table.ts';
import { extract } from '../raw.ts';
import { row, source, treeRow } from '../small-catalog.ts';

const standard = source({ privacy: 'standard' });
const groups = ['ash', 'birch', 'cedar', 'elm'];
const line = (counts: number[]): TableRow[] => [
  row({ estimate: counts.reduce((sum, count) => sum + count, 0) }),
  ...counts.map((estimate, index) => treeRow(groups[index]!, { estimate })),
];
const hiddenIn = (rows: TableRow[]) =>
  withhold(standard, rows).rows.flatMap(({ group, status }) => (status === 'withheld' ? [group] : []));

test('a small count goes, and a second one so that it cannot be subtracted', () => {
  const { rows, primary, complementary } = withhold(standard, line([88, 9, 230, 41]));
  expect(rows.map(({ status, estimate }) => [status, estimate])).toEqual([
    ['published', 368],
    ['published', 88],
    ['withheld', null],
    ['published', 230],
    ['withheld', null],
  ]);
  expect([primary, complementary]).toEqual([1, 1]);
});

test('a withheld row carries no number at all, and no note', () => {
  const small = treeRow('ash', {
    estimate: 7,
    lower: 3,
    upper: 9,
    marginOfError: 2,
    reliability: 'good',
    note: 'was 7',
  });
  const [hidden] = withhold(standard, [small]).rows;
  expect(Object.values(hidden!).filter((value) => typeof value === 'number')).toEqual([]);
  expect(hidden).toMatchObject({ status: 'withheld', reliability: null, note: '' });
});

test('a lone total of 1 to 10 goes; 0 and 11 stay', () => {
  expect([0, 1, 10, 11].map((estimate) => hiddenIn([row({ estimate })]).length)).toEqual([0, 1, 1, 0]);
});

test('when no cell is left to protect a small one, the total goes with it', () => {
  expect(hiddenIn(line([3, 3, 3, 3]))).toEqual(['all', ...groups]);
});

test('ties hide the first group in canonical order, whatever the order of the rows', () => {
  const rows = line([50, 9, 50, 90]);
  expect(hiddenIn(rows)).toEqual(['ash', 'birch']);
  expect(hiddenIn([...rows].reverse()).sort()).toEqual(['ash', 'birch']);
});

test('periods and areas are lines of their own', () => {
  const elsewhere = line([60, 70, 80, 90]).map((one) => ({ ...one, area: 'bay' }));
  expect(withhold(standard, [...line([88, 9, 230, 41]), ...elsewhere]).rows.slice(5)).toEqual(elsewhere);
});

test.each(['public-record', 'published-aggregate'] as const)('rows of the class %s pass unchanged', (privacy) => {
  const rows = line([88, 9, 230, 41]);
  expect(withhold(source({ privacy }), rows)).toEqual({ rows, primary: 0, complementary: 0 });
});

test('where one row with its total is not all that adds up, there is no table rather than a leak', () => {
  const area = { geography: 'pier', column: 'Pier', whole: { geography: 'town', id: 'port' } };
  const summed = source({ privacy: 'standard', extracts: [extract({ area })] });
  expect(() => withhold(summed, line([88, 9]))).toThrow('survey: areas are added up to a whole');
  expect(() => withhold(standard, [row({ numerator: 9, denominator: 90 })])).toThrow('a denominator stands beside');
  const twice = [...line([88, 9]), row({ dimension: 'stone', group: 'flint', estimate: 97 })];
  expect(() => withhold(standard, twice)).toThrow('no-boat is divided in two ways');
});
