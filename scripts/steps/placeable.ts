import type { Extract } from '../../src/model/source.ts';
import type { RawRow } from '../fetchers/fetcher.ts';
import { cellOf, type Sorted } from '../raw-row.ts';

/**
 * Sets aside counted records without a date, of a year that is not over on the day of the refresh or lies after it, and
 * without an area. Records as they come from a portal hold all of these; tables of a publisher do not.
 * Example: on 2026-11-29 records of 2026 wait for the year to end, and one of 2031 is dated in the future.
 */
export function placeable<Row extends RawRow>(extract: Extract, rows: readonly Row[], today: string): Sorted<Row> {
  const result: Sorted<Row> = { kept: [], setAside: [] };
  for (const row of rows) {
    const reason = reasonOf(extract, row, today.slice(0, 4));
    if (reason === null) result.kept.push(row);
    else result.setAside.push({ row, reason });
  }
  return result;
}

function reasonOf({ period, area }: Extract, row: RawRow, year: string): string | null {
  const when = 'column' in period ? cellOf(row, period.column) : null;
  if (when === '') return 'no date';
  if (when !== null && when > year) return 'dated in the future';
  if (when === year) return 'the year is not over';
  if ('column' in area && cellOf(row, area.column) === '') return 'no place, or outside the areas';
  return null;
}
