import { difference } from '../../src/measures/difference.ts';
import { comparePeriods, fillPeriods, overlap, sortPeriods } from '../../src/measures/periods.ts';
import { niceScale } from '../../src/measures/scale.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Division, DivisionRow, Scale } from '../../src/model/published.ts';
import { noNumbers } from '../../src/model/table.ts';

type Figures = NonNullable<Indicator['figures']>;

const isPublished = ({ status }: Observation): boolean => status === 'published';

/** A period for which the table has no row: it says that it is not there, and nothing else. */
function absent(figures: Figures, dimension: string, group: string, period: string): Observation {
  const { geography, area, source } = figures;
  const place = { period, vintage: '', geography, area, dimension, group };
  return { ...place, status: 'not-available', ...noNumbers, intervalFrom: null, reliability: null, note: '', source };
}

/** One observation for each period, in their order. */
function historyOf(
  observations: readonly Observation[],
  figures: Figures,
  dimension: string,
  group: string,
  periods: readonly string[],
): Observation[] {
  const own = observations.filter((one) => one.dimension === dimension && one.group === group);
  const byPeriod = new Map(own.map((one) => [one.period, one]));
  return periods.map((period) => byPeriod.get(period) ?? absent(figures, dimension, group, period));
}

/**
 * The groups shown, in the order of the dimension. Of a partition all; of other variants, which hold every label that
 * some publisher uses, those that this source knows: by its crosswalk or by its table.
 */
function groupsShown(catalog: Catalog, figures: Figures, dimension: string, observations: readonly Observation[]) {
  const declared = catalog.dimensions.get(dimension);
  if (declared === undefined) throw new Error(`there is no dimension "${dimension}"`);
  const groups = declared.groups.map((group) => group.id);
  if (declared.partition) return groups;
  const mapped = (catalog.crosswalks.get(figures.source) ?? []).filter((row) => row.dimension === dimension);
  const known = new Set(
    [...mapped, ...observations.filter((one) => one.dimension === dimension)].map((one) => one.group),
  );
  return groups.filter((group) => known.has(group));
}

/** The newest period in which a group has a figure; without any, the newest there is. */
function newestPeriod(own: readonly Observation[]): string | undefined {
  const published = sortPeriods(own.filter(isPublished).map((one) => one.period)).at(-1);
  return published ?? sortPeriods(own.map((one) => one.period)).at(-1);
}

/** Periods that may be compared with the newest: after the last break, sharing no year with it. */
function comparablePeriods(indicator: Indicator, figures: readonly Observation[], newest: string): string[] {
  const since = indicator.breaks.filter((period) => comparePeriods(period, newest) <= 0);
  const start = sortPeriods(since).at(-1);
  const periods = sortPeriods(figures.filter(isPublished).map((one) => one.period));
  const early = periods.filter((period) => comparePeriods(period, newest) < 0 && !overlap(period, newest));
  return start === undefined ? early : early.filter((period) => comparePeriods(period, start) >= 0);
}

/** The declared baseline where it can be compared, else the earliest period that can. */
function firstPeriod(indicator: Indicator, figures: readonly Observation[], newest: string): string | null {
  const periods = comparablePeriods(indicator, figures, newest);
  const { baseline } = indicator;
  return baseline !== null && periods.includes(baseline) ? baseline : (periods[0] ?? null);
}

/** Counts are never compared between groups, and a share of everyone has no distance from everyone. */
const hasDistance = (indicator: Indicator): boolean =>
  indicator.measure !== 'count' && indicator.figures?.shareOfAll !== true;

function estimateAt(history: readonly Observation[], periods: readonly string[], period: string | null): number | null {
  return period === null ? null : (history[periods.indexOf(period)]?.estimate ?? null);
}

function axis(indicator: Indicator, values: readonly (number | null)[]): Scale {
  const known = values.filter((value) => value !== null);
  return niceScale(known, indicator.scaleStart, indicator.unit === 'percent' ? 100 : null);
}

/** Estimates and upper limits, so that no whisker leaves the axis; lower limits are cut at its start. */
const reach = (observations: readonly Observation[]) => observations.flatMap((one) => [one.estimate, one.upper]);

const last = <T>(things: readonly T[], index: number): T => {
  const thing = things[index];
  if (thing === undefined) throw new Error(`there is no period number ${index}`);
  return thing;
};

/** What later steps find out of a division. */
const notYet = { comparison: null, summary: null, unknownShare: null, progress: null };

/**
 * An indicator divided one way: the newest period with a figure, each group's history with its gaps, its distance from
 * everyone at the first comparable period and at the newest, and the two axes. Throws when the table has no row by it.
 */
export function divide(
  catalog: Catalog,
  indicator: Indicator,
  dimension: string,
  observations: readonly Observation[],
): Division {
  const { figures } = indicator;
  const own = observations.filter((one) => one.dimension === dimension);
  const period = newestPeriod(own);
  if (figures === null || period === undefined) {
    throw new Error(`indicator ${indicator.id}: ${figures?.source ?? 'its table'} has no row by ${dimension}`);
  }
  const periods = fillPeriods(own.map((one) => one.period));
  const newest = periods.indexOf(period);
  const allHistory = historyOf(observations, figures, 'all', 'all', periods);
  const first = firstPeriod(indicator, allHistory.some(isPublished) ? allHistory : own, period);
  const distance = (history: readonly Observation[], at: string | null) =>
    hasDistance(indicator) ? difference(estimateAt(history, periods, at), estimateAt(allHistory, periods, at)) : null;
  const rows = groupsShown(catalog, figures, dimension, observations).map((group): DivisionRow => {
    const history = historyOf(observations, figures, dimension, group, periods);
    const latest = last(history, newest);
    return { group, latest, history, difference: distance(history, period), differenceFirst: distance(history, first) };
  });
  const all = last(allHistory, newest);
  // Everyone is 100 percent of everyone: drawn, it would squeeze the shares of the groups.
  const beside = figures.shareOfAll ? [] : allHistory;
  const scale = axis(indicator, reach([...(figures.shareOfAll ? [] : [all]), ...rows.map((row) => row.latest)]));
  const trend = [...beside, ...rows.flatMap((row) => row.history)].map((one) => one.estimate);
  const ends = { dimension, period, periods, firstPeriod: first, all, allHistory, rows };
  return { ...ends, ...notYet, scale, trendScale: axis(indicator, trend) };
}

/**
 * Everyone alone over time, for an indicator that is not divided: a division without rows, from which a trend can be
 * told. Null with fewer than two periods.
 */
export function everyoneOverTime(indicator: Indicator, observations: readonly Observation[]): Division | null {
  const { figures } = indicator;
  const own = observations.filter((one) => one.dimension === 'all');
  const period = newestPeriod(own);
  if (figures === null || period === undefined) return null;
  const periods = fillPeriods(own.map((one) => one.period));
  if (periods.length < 2) return null;
  const allHistory = historyOf(observations, figures, 'all', 'all', periods);
  const all = last(allHistory, periods.indexOf(period));
  const scale = axis(indicator, reach(allHistory));
  const ends = { dimension: 'all', period, periods, firstPeriod: firstPeriod(indicator, own, period), all, allHistory };
  return { ...ends, rows: [], ...notYet, scale, trendScale: scale };
}
