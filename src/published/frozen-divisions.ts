import { sortPeriods } from '../measures/periods.ts';
import type { Observation } from '../model/observation.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { frozenLabel } from './frozen-page.ts';
import type { PageContext } from './page-context.ts';

/** Everyone or one group: its figures by period. */
export interface FrozenRow {
  group: string;
  isAll: boolean;
  label: string;
  byPeriod: ReadonlyMap<string, Observation>;
}

/** The figures of one division, of the place that has most groups of it; `all` where nobody is divided. */
export interface FrozenDivision {
  dimension: string;
  geography: string;
  area: string;
  /** Ascending; the last is the newest. */
  periods: string[];
  rows: FrozenRow[];
}

/** Whether a geography is one place, such as a county, and not the many areas of a map. */
export function isOnePlace({ site }: PageContext, geography: string, figures: readonly Observation[]): boolean {
  const known = site.geographies.find((one) => one.geography.id === geography);
  if (known !== undefined) return known.areas.length === 1;
  return new Set(figures.filter((one) => one.geography === geography).map(({ area }) => area)).size === 1;
}

const groupsIn = (some: readonly Observation[]): number =>
  new Set(some.map(({ dimension, group }) => `${dimension}/${group}`)).size;

/** Figures of the place that has most groups; of two with equally many, of the city. */
function ofMainPlace(page: PageContext, figures: readonly Observation[]): Observation[] {
  const whole = figures.filter(({ geography }) => isOnePlace(page, geography, figures));
  const places = [...Map.groupBy(whole, ({ geography }) => geography)];
  const isCity = (geography: string): number => Number(geography === page.site.site.geography);
  const sorted = places.sort(([a, one], [b, other]) => groupsIn(other) - groupsIn(one) || isCity(b) - isCity(a));
  return sorted[0]?.[1] ?? [];
}

/** Groups in the order of the page: of a division that is no longer published, in the order of the table. */
function groupsInOrder({ site, dimension }: PageContext, id: string, own: readonly Observation[]): string[] {
  const groups = [...new Set(own.map(({ group }) => group))].filter((group) => group !== 'all');
  if (!site.dimensions.some((one) => one.dimension.id === id)) return groups;
  const places = new Map(dimension(id).groups.map((group, index) => [group.id, index]));
  return groups.sort((a, b) => (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity));
}

/** Divisions in the order of the page as it is now; those it no longer has after them. */
function dimensionsOf(page: PageContext, entry: FrozenIndicator, figures: readonly Observation[]): string[] {
  const found = new Set(figures.map(({ dimension }) => dimension).filter((one) => one !== 'all'));
  const now = page.site.indicators.includes(entry.id) ? page.indicator(entry.id).divisions : [];
  const known = now.map(({ dimension }) => dimension).filter((one) => found.has(one));
  return [...new Set([...known, ...found])];
}

const byPeriodOf = (some: readonly Observation[]): Map<string, Observation> =>
  new Map(some.map((one) => [one.period, one]));

function divisionOf(
  page: PageContext,
  entry: FrozenIndicator,
  here: readonly Observation[],
  dimension: string,
): FrozenDivision {
  const own = here.filter((one) => one.dimension === dimension);
  const periods = sortPeriods(own.map(({ period }) => period));
  const alone = here.filter((one) => one.dimension === 'all' && periods.includes(one.period));
  const all = own.some(({ group }) => group === 'all') ? own.filter(({ group }) => group === 'all') : alone;
  const row = (group: string, some: readonly Observation[]): FrozenRow => ({
    group,
    isAll: group === 'all',
    label: frozenLabel(page, entry, { dimension, group }),
    byPeriod: byPeriodOf(some),
  });
  const groups = groupsInOrder(page, dimension, own);
  return {
    ...{ dimension, periods, geography: own[0]!.geography, area: own[0]!.area },
    rows: [
      ...(all.length > 0 ? [row('all', all)] : []),
      ...groups.map((group) =>
        row(
          group,
          own.filter((one) => one.group === group),
        ),
      ),
    ],
  };
}

/**
 * The figures of an indicator in a release, by division, of the place that has most groups: everyone first, then groups in
 * the order of the page. An indicator that is not divided has one division, of everyone.
 * Example: deaths of infants have 16 figures of the County: everyone and three groups in four years.
 */
export function frozenDivisions(
  page: PageContext,
  entry: FrozenIndicator,
  figures: readonly Observation[],
): FrozenDivision[] {
  const here = ofMainPlace(page, figures);
  const dimensions = dimensionsOf(page, entry, here);
  if (here.length === 0) return [];
  return (dimensions.length === 0 ? ['all'] : dimensions).map((one) => divisionOf(page, entry, here, one));
}

/** The rows that have a figure in the newest period of a division, with it. */
export function newestOf({ rows, periods }: FrozenDivision): { row: FrozenRow; observation: Observation }[] {
  return rows.flatMap((row) => {
    const observation = row.byPeriod.get(periods.at(-1)!);
    return observation === undefined ? [] : [{ row, observation }];
  });
}
