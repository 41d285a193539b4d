import type { Extract } from '../../src/model/source.ts';
import type { RawRow } from '../fetchers/fetcher.ts';
import { cellOf, type Sorted } from '../raw-row.ts';

/**
 * Sets aside rows of areas that the geography does not have, where the source says that its files hold more, with its
 * own reason. Where it does not say so all rows are kept, and an unknown area is a fault later on.
 * Example: of the tracts of a county those outside the city.
 */
export function inside<Row extends RawRow>(
  { area }: Extract,
  rows: readonly Row[],
  { areas }: { areas: ReadonlyMap<string, ReadonlySet<string>> },
): Sorted<Row> {
  if (!('column' in area) || area.elsewhere === undefined) return { kept: [...rows], setAside: [] };
  const known = areas.get(area.geography);
  if (known === undefined) throw new Error(`the areas of ${area.geography} are not known`);
  const { column, elsewhere } = area;
  const [here = [], there = []] = [true, false].map((isHere) =>
    rows.filter((row) => known.has(cellOf(row, column)) === isHere),
  );
  return { kept: here, setAside: there.map((row) => ({ row, reason: elsewhere })) };
}
