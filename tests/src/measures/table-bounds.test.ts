import { expect, test } from 'vitest';
import { tableBounds } from '../../../src/measures/table-bounds.ts';

const totals = { rowTotals: [55, 93, 119], columnTotals: [53, 110, 104], grandTotal: 267 };

test('a cell alone in its line is known', () => {
  const cells = [
    [30, null, 21],
    [17, 26, 50],
    [null, 80, 33],
  ];
  expect(tableBounds({ cells, ...totals })).toEqual([
    { row: 0, column: 1, min: 4, max: 4 },
    { row: 2, column: 0, min: 6, max: 6 },
  ]);
});

test('four in a rectangle protect each other', () => {
  const cells = [
    [null, null, 21],
    [17, 26, 50],
    [null, null, 33],
  ];
  const [first, , third] = tableBounds({ cells, ...totals });
  expect(first).toEqual({ row: 0, column: 0, min: 0, max: 34 });
  expect(third).toEqual({ row: 2, column: 0, min: 2, max: 36 });
});

test('totals that are not given bound nothing', () => {
  const open = { rowTotals: [null], columnTotals: [null, null], grandTotal: null };
  expect(tableBounds({ cells: [[null, 4]], ...open })[0]?.max).toBe(Infinity);
});
