import { stringify } from 'csv-stringify/sync';
import { sumOf } from '../../src/measures/population-shares.ts';
import { dissimilarity, exposure, isolation } from '../../src/measures/segregation.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { TableRow } from '../../src/model/table.ts';
import type { Labels } from './rows.ts';

/** The columns of `data/segregation.csv`. `value` runs from 0 to 1; `other` is empty for isolation. */
export const segregationColumns = [
  'measure',
  'period',
  'dimension',
  'group',
  'groupLabel',
  'other',
  'otherLabel',
  'value',
  'geography',
  'areas',
  'source',
  'about',
] as const;

type Row = Record<(typeof segregationColumns)[number], string | number>;

/** Of fewer people than this, chance alone spreads a group unevenly (METHOD 6.5). */
const fewest = 1000;

/** The counts of one period: of each group by area, and of everyone, all in the order of the same areas. */
interface Counts {
  period: string;
  areas: number;
  total: number[];
  groups: Map<string, number[]>;
}

function countsOf(period: string, rows: readonly TableRow[]): Counts {
  const areas = [...new Set(rows.map(({ area }) => area))];
  const place = new Map(areas.map((area, at) => [area, at]));
  const groups = new Map<string, number[]>();
  for (const { area, group, estimate } of rows) {
    const counts = groups.get(group) ?? areas.map(() => 0);
    counts[place.get(area)!] = estimate ?? 0;
    groups.set(group, counts);
  }
  const total = groups.get('all') ?? [];
  groups.delete('all');
  return { period, areas: areas.length, total, groups };
}

/** The measures of one period by group and pair of groups, with no order but that of the dimension. */
function measuresOf({ total, groups }: Counts, order: readonly string[]) {
  const large = order.filter((group) => sumOf(groups.get(group) ?? []) >= fewest);
  const count = (group: string): number[] => groups.get(group)!;
  return large.flatMap((group) => [
    { measure: 'isolation', group, other: '', value: isolation(count(group), total) },
    ...large
      .filter((other) => other !== group)
      .flatMap((other) => [
        { measure: 'exposure', group, other, value: exposure(count(group), count(other), total) },
        ...(order.indexOf(group) < order.indexOf(other)
          ? [{ measure: 'dissimilarity', group, other, value: dissimilarity(count(group), count(other)) }]
          : []),
      ]),
  ]);
}

/**
 * Dissimilarity, exposure and isolation of the groups of a city over its small areas as CSV, every line with the same
 * sentence on what they are: facts about places. Groups of fewer than 1,000 people are left out. Empty text where the
 * site names no counts for it. Example: `dissimilarity,2020,race,…,0.523,tract,1112,census-2020,"Facts about places …"`.
 */
export function toSegregation(catalog: Catalog, labels: Labels, about: string): string {
  const { segregation } = catalog.site;
  if (segregation === null) return '';
  const { source, series, geography, dimension } = segregation;
  const order = catalog.dimensions.get(dimension)!.groups.map(({ id }) => id);
  const rows = (catalog.tables.get(source) ?? []).filter(
    (row) =>
      row.series === series &&
      row.geography === geography &&
      (row.group === 'all' || row.dimension === dimension) &&
      row.status === 'published',
  );
  const label = (group: string): string => labels.group(dimension, group) ?? '';
  const lines = [...Map.groupBy(rows, ({ period }) => period)].flatMap(([period, here]) => {
    const counts = countsOf(period, here);
    return measuresOf(counts, order).map(({ measure, group, other, value }): Row => ({
      ...{ measure, period, dimension, group, groupLabel: label(group), other, otherLabel: label(other) },
      ...{ value: value === null ? '' : value.toFixed(4), geography, areas: counts.areas, source, about },
    }));
  });
  return stringify(lines, { header: true, columns: [...segregationColumns], record_delimiter: '\n' });
}
