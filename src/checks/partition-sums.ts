import type { Problem } from '../model/problem.ts';
import type { TableRow } from '../model/table.ts';
import { faultInCell } from './fault.ts';
import type { Folder } from './folder.ts';
import type { PlacedRow } from './read-table.ts';
import { isCounted, seriesKey, type SeriesUse, seriesUses } from './series-use.ts';

/** Publishers round and count a few twice; more than this beyond everyone is an overlap. */
const slack = 0.02;
/** Weighted counts are rounded to hundredths: a few of them may add up to so much more. */
const rounding = 0.1;

type CountColumn = 'denominator' | 'numerator' | 'estimate';

/** The columns of a series that count: its estimate too where no indicator prints it as it is, or prints it as people. */
function countColumns(use: SeriesUse | undefined): CountColumn[] {
  return use !== undefined && isCounted(use) ? ['denominator', 'numerator', 'estimate'] : ['denominator', 'numerator'];
}

const placeOf = ({ series, period, geography, area }: TableRow): string => [series, period, geography, area].join(' ');

/** The sum of a count over the groups, where every group has one; null where one has none. */
function sumOf(groups: readonly PlacedRow[], column: CountColumn): number | null {
  const counts = groups.map(({ row }) => row[column]);
  return counts.some((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function overlap(groups: readonly PlacedRow[], all: PlacedRow, columns: readonly CountColumn[]): Problem[] {
  const { dimension } = groups[0]!.row;
  return columns.flatMap((column) => {
    const [sum, everyone] = [sumOf(groups, column), all.row[column]];
    if (sum === null || everyone === null || groups.length < 2 || sum <= everyone * (1 + slack) + rounding) return [];
    return [
      faultInCell(all, column, {
        wrong: `the groups of \`${dimension}\` add up to ${sum}, and everyone is ${everyone}: they overlap`,
        allowed: 'groups of a partition exclude each other: together no more than everyone',
        mend: `say \`partition: false\` in the dimension, or check the counts of the groups`,
      }),
    ];
  });
}

/**
 * Groups of a dimension that is declared a partition must not add up to more than everyone: else summaries over them
 * count people twice. Example: 60 and 70 of 100 overlap.
 */
export function partitionSums(folder: Folder): Problem[] {
  const uses = seriesUses(folder);
  return [...folder.tables.values()].flatMap(({ source, rows }) => {
    const sound = rows.filter(({ broken }) => !broken);
    const totals = new Map(sound.filter(({ row }) => row.group === 'all').map((one) => [placeOf(one.row), one]));
    const divided = sound.filter(
      ({ row }) => row.group !== 'all' && folder.objects.dimensions.get(row.dimension)?.value.partition === true,
    );
    const divisions = Map.groupBy(divided, ({ row }) => `${placeOf(row)} ${row.dimension}`);
    return [...divisions.values()].flatMap((groups) => {
      const all = totals.get(placeOf(groups[0]!.row));
      const columns = countColumns(uses.get(seriesKey(source, groups[0]!.row.series)));
      return all === undefined ? [] : overlap(groups, all, columns);
    });
  });
}
