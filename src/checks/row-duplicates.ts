import type { Problem } from '../model/problem.ts';
import { faultInCell } from './fault.ts';
import type { Folder } from './folder.ts';
import type { PlacedRow, ReadTable } from './read-table.ts';

function keyOf({ row }: PlacedRow): string {
  return JSON.stringify([row.series, row.period, row.geography, row.area, row.dimension, row.group]);
}

function duplicateProblem(placed: PlacedRow, firstLine: number): Problem {
  const { series, period, area, group } = placed.row;
  const what = group === 'all' ? 'the total' : `group "${group}"`;
  return faultInCell(placed, 'series', {
    wrong: `${what} of ${series}, ${period}, ${area} stands here again, first in line ${firstLine}`,
    allowed: 'one row for a series, period, area, dimension and group',
    mend: 'keep the right one of the two',
  });
}

function duplicatesOf({ rows }: ReadTable): Problem[] {
  const first = new Map<string, number>();
  return rows.flatMap((placed) => {
    const key = keyOf(placed);
    const line = first.get(key);
    if (line !== undefined) return [duplicateProblem(placed, line)];
    first.set(key, placed.line);
    return [];
  });
}

/** No figure stands twice in a table. */
export function rowDuplicates(folder: Folder): Problem[] {
  return [...folder.tables.values()].flatMap(duplicatesOf);
}
