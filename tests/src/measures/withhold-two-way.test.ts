import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableBounds } from '../../../src/measures/table-bounds.ts';
import { withholdTwoWay } from '../../../src/measures/withhold-two-way.ts';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** The narrowest interval that a reader can give a small count. */
function narrowest(counts: number[][]): number {
  const { primary, complementary } = withholdTwoWay(counts);
  const hidden = [...primary, ...complementary].map(String);
  const bounds = tableBounds({
    cells: counts.map((line, row) => line.map((count, column) => (hidden.includes(`${row},${column}`) ? null : count))),
    rowTotals: counts.map(sum),
    columnTotals: counts[0]!.map((_, column) => sum(counts.map((line) => line[column]!))),
    grandTotal: sum(counts.flat()),
  });
  const small = bounds.filter(({ row, column }) => primary.some(([r, c]) => r === row && c === column));
  return Math.min(Infinity, ...small.map(({ min, max }) => max - min));
}

const table = [
  [30, 44, 21],
  [17, 26, 50],
  [6, 80, 33],
];

test('a small cell is hidden with three others, and ten wide at least', () => {
  const { primary, complementary } = withholdTwoWay(table);
  expect(primary).toEqual([[2, 0]]);
  expect(complementary).toHaveLength(3);
  expect(narrowest(table)).toBeGreaterThanOrEqual(10);
});

test('nothing small, nothing hidden; zeros are shown', () => {
  expect(
    withholdTwoWay([
      [20, 0],
      [0, 30],
    ]),
  ).toEqual({ primary: [], complementary: [] });
});

test('the same table gives the same pattern', () => {
  expect(withholdTwoWay(table)).toEqual(withholdTwoWay(structuredClone(table)));
});

test('half a person is refused, and so is a table that nothing protects', () => {
  expect(() => withholdTwoWay([[1.5, 2]])).toThrow('whole number');
  expect(() => withholdTwoWay([[5]])).toThrow('no set of cells');
});

test('every table that can be protected is', () => {
  const count = fc.integer({ min: 0, max: 60 });
  const row = fc.array(count, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 4 }), (counts) => {
      try {
        expect(narrowest(counts)).toBeGreaterThanOrEqual(10);
      } catch (cause) {
        if (!(cause as Error).message.includes('no set of cells')) throw cause;
      }
    }),
    { numRuns: 60 },
  );
});
