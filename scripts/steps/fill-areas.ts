import type { AreaWeight } from '../../src/model/area-crosswalk.ts';
import type { Extract } from '../../src/model/source.ts';
import { noNumbers, type TableRow } from '../../src/model/table.ts';

/**
 * The figures of an extract, with a zero for every area that has no row in a period, where its source says that such an
 * area counted none: a tract without a building permit has no line in the file of permits. The areas are those of the
 * crosswalk the extract is added up with. Other extracts come back as they are. Throws where there is no crosswalk.
 * Example: 3 tracts of which 2 have permits in 2020 give 3 rows for 2020, one of them 0.
 */
export function fillAreas(
  { series, area }: Extract,
  rows: readonly TableRow[],
  weights: readonly AreaWeight[] | undefined,
): readonly TableRow[] {
  if (!('column' in area) || area.absent !== 'zero') return rows;
  if (weights === undefined)
    throw new Error(`${series}: \`absent: zero\` needs a crosswalk: name a geography in \`into\``);
  const known = [...new Set(weights.map(({ from }) => from))];
  const byFigure = Map.groupBy(
    rows.filter(({ geography }) => geography === area.geography),
    ({ period, dimension, group }) => JSON.stringify([period, dimension, group]),
  );
  const filled = [...byFigure.values()].flatMap((same) => {
    const there = new Set(same.map((row) => row.area));
    const like = same.find(({ status }) => status === 'published');
    if (like === undefined) return [];
    return known.filter((id) => !there.has(id)).map((id) => ({ ...zeroOf(like), area: id }));
  });
  return [...rows, ...filled];
}

/** A row like another one that counts nothing, in the fields in which the other counts. */
function zeroOf(row: TableRow): TableRow {
  const zero = (value: number | null): number | null => (value === null ? null : 0);
  const counts = { estimate: zero(row.estimate), numerator: zero(row.numerator), denominator: zero(row.denominator) };
  return { ...row, ...noNumbers, ...counts, status: 'published', reliability: null, note: '' };
}
