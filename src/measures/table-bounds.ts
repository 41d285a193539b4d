import { type AttackerBounds, attackerBounds, type PublishedSum } from './attacker-bounds.ts';
import { sumOf } from './population-shares.ts';

/** A table of counts as it is published: null is a hidden cell, or a total that is not given. */
export interface PublishedTable {
  cells: readonly (readonly (number | null)[])[];
  rowTotals: readonly (number | null)[];
  columnTotals: readonly (number | null)[];
  grandTotal: number | null;
}

/** A hidden cell and between which numbers a reader can place it. */
export interface CellBounds extends Omit<AttackerBounds, 'variable'> {
  row: number;
  column: number;
}

const nameOf = (row: number, column: number): string => `${row},${column}`;

/** The sum over hidden cells that a line with its total gives away; null without a total. */
function lineSum(cells: readonly { name: string; count: number | null }[], total: number | null): PublishedSum | null {
  if (total === null) return null;
  const hidden = cells.filter(({ count }) => count === null).map(({ name }) => name);
  const shown = sumOf(cells.map(({ count }) => count ?? 0));
  return hidden.length === 0 ? null : { sum: hidden, equals: total - shown };
}

/**
 * Attacker bounds of every hidden cell of a two-way table with its totals (METHOD 10.5), row by row.
 * Throws when no table fits. Example: a cell alone in its row is known exactly.
 */
export function tableBounds({ cells, rowTotals, columnTotals, grandTotal }: PublishedTable): CellBounds[] {
  const named = cells.map((line, row) => line.map((count, column) => ({ name: nameOf(row, column), count })));
  const columns = (named[0] ?? []).map((_, column) => named.map((line) => line[column]!));
  const sums = [
    ...named.map((line, row) => lineSum(line, rowTotals[row] ?? null)),
    ...columns.map((line, column) => lineSum(line, columnTotals[column] ?? null)),
    lineSum(named.flat(), grandTotal),
  ].filter((sum) => sum !== null);
  const hidden = named.flat().flatMap(({ name, count }) => (count === null ? [name] : []));
  return attackerBounds(hidden, sums).map(({ variable, min, max }) => {
    const [row, column] = variable.split(',').map(Number) as [number, number];
    return { row, column, min, max };
  });
}
