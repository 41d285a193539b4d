import { sumOf } from './population-shares.ts';
import { type CellBounds, tableBounds } from './table-bounds.ts';

/** A cell of a table by position. */
export type Cell = readonly [row: number, column: number];

/** Which cells of a table with all its totals are hidden: for their own sake, and to protect those. */
export interface WithheldTable {
  primary: Cell[];
  complementary: Cell[];
}

const same = (one: Cell, other: Cell): boolean => one[0] === other[0] && one[1] === other[1];

/** The table with cells taken out, as readers see it, all totals given. */
function published(counts: readonly (readonly number[])[], hidden: readonly Cell[]) {
  const width = counts[0]?.length ?? 0;
  return {
    cells: counts.map((line, row) =>
      line.map((count, column) => (hidden.some((cell) => same(cell, [row, column])) ? null : count)),
    ),
    rowTotals: counts.map(sumOf),
    columnTotals: Array.from({ length: width }, (_, column) => sumOf(counts.map((line) => line[column]!))),
    grandTotal: sumOf(counts.flat()),
  };
}

function cellsWhere(counts: readonly (readonly number[])[], wanted: (count: number) => boolean): Cell[] {
  return counts.flatMap((line, row) => line.flatMap((count, column): Cell[] => (wanted(count) ? [[row, column]] : [])));
}

/** The primary cells that a reader can place closer than the threshold allows. */
function exposed(
  counts: readonly (readonly number[])[],
  primary: readonly Cell[],
  hidden: readonly Cell[],
  threshold: number,
): CellBounds[] {
  return tableBounds(published(counts, hidden))
    .filter(({ row, column }) => primary.some((cell) => same(cell, [row, column])))
    .filter(({ min, max }) => max - min < threshold - 1);
}

/** Sum of the counts at these cells. */
const weightOf = (counts: readonly (readonly number[])[], cells: readonly Cell[]): number =>
  sumOf(cells.map(([row, column]) => counts[row]![column]!));

/** The cheapest rectangle through a cell: the three others, hidden together, let it move against them. */
function cheapestRectangle(
  counts: readonly (readonly number[])[],
  [row, column]: Cell,
  hidden: readonly Cell[],
): Cell[] | null {
  const options = cellsWhere(counts, (count) => count > 0)
    .filter(([r, c]) => r !== row && c !== column)
    .map(([r, c]): Cell[] => [
      [row, c],
      [r, column],
      [r, c],
    ])
    .filter((cells) => cells.every(([r, c]) => counts[r]![c]! > 0))
    .map((cells) => cells.filter((cell) => !hidden.some((one) => same(one, cell))));
  const fresh = options.filter((cells) => cells.length > 0);
  return fresh.reduce<Cell[] | null>(
    (best, cells) => (best === null || weightOf(counts, cells) < weightOf(counts, best) ? cells : best),
    null,
  );
}

/** Takes back what protects nothing, the largest counts first: few cells are hidden in the end. */
function withoutNeedless(
  counts: readonly (readonly number[])[],
  primary: readonly Cell[],
  chosen: readonly Cell[],
  threshold: number,
): Cell[] {
  const byWeight = [...chosen].sort((a, b) => counts[b[0]]![b[1]]! - counts[a[0]]![a[1]]!);
  return byWeight.reduce(
    (kept: Cell[], cell) => {
      const fewer = kept.filter((one) => !same(one, cell));
      return exposed(counts, primary, [...primary, ...fewer], threshold).length === 0 ? fewer : kept;
    },
    [...chosen],
  );
}

/**
 * Two-way withholding of a table of counts of persons whose totals are all published (METHOD 10.4): counts from 1 to
 * `threshold` - 1 are hidden; while a reader can place one of them closer than the threshold, the cheapest alternating
 * rectangle through it is hidden as well; at last what protects nothing is shown again. Always in the same order.
 * Throws on a count that is negative or not whole, and when no set of cells protects the table.
 * Example: 30 44 21 / 17 26 50 / 6 80 33 hides the 6 and three others, each of which leaves it 11 wide or more.
 */
export function withholdTwoWay(counts: readonly (readonly number[])[], threshold = 11): WithheldTable {
  for (const count of counts.flat())
    if (!(Number.isInteger(count) && count >= 0))
      throw new RangeError(`a count of persons is a whole number of 0 or more, not ${count}`);
  const primary = cellsWhere(counts, (count) => count > 0 && count < threshold);
  let complementary: Cell[] = [];
  for (;;) {
    const [open] = exposed(counts, primary, [...primary, ...complementary], threshold);
    if (open === undefined) break;
    const next = cheapestRectangle(counts, [open.row, open.column], [...primary, ...complementary]);
    if (next === null)
      throw new RangeError('no set of cells protects this table: publish fewer divisions or pool them');
    complementary = [...complementary, ...next];
  }
  return { primary, complementary: withoutNeedless(counts, primary, complementary, threshold) };
}
