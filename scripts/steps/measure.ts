import { rateValue } from '../../src/measures/counted-value.ts';
import { intervalOfValue } from '../../src/measures/value-interval.ts';
import { judgeValue } from '../../src/measures/value-reliability.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { noteOfFew } from '../../src/model/left-out.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Status } from '../../src/model/status.ts';
import { noNumbers, type TableRow } from '../../src/model/table.ts';
import {
  against,
  asPublished,
  type Lookup,
  ofEveryone,
  representation,
  represented,
  type Valued,
} from '../value-row.ts';

const wholeUnits = new Set(['persons', 'households', 'firms', 'events']);

function rowsOf(catalog: Catalog, source: string, series: string): TableRow[] {
  return (catalog.tables.get(source) ?? []).filter((row) => row.series === series);
}

const keyOf = (period: string, { geography, area, dimension, group }: TableRow): string =>
  [period, geography, area, dimension, group].join('|');

/** Looks up the row of another series for the same area and group, at a fixed period or at the row's own. */
function denominatorLookup(catalog: Catalog, denominator: { source: string; series: string; period?: string }): Lookup {
  const rows = rowsOf(catalog, denominator.source, denominator.series);
  const byKey = new Map(rows.map((row) => [keyOf(row.period, row), row]));
  return (row) => byKey.get(keyOf(denominator.period ?? row.period, row));
}

/** Looks up the row of everyone in the same series, period and area. */
function everyoneLookup(rows: readonly TableRow[]): Lookup {
  const all = { dimension: 'all', group: 'all' };
  const byKey = new Map(rows.filter((row) => row.group === 'all').map((row) => [keyOf(row.period, row), row]));
  return (row) => byKey.get(keyOf(row.period, { ...row, ...all }));
}

/** What of an indicator's figures or of a layer tells how its rows are read. */
type Reading = Pick<NonNullable<Indicator['figures']>, 'shareOfAll' | 'denominator'>;

/** A rate whose population is told with caution is none: too many of its residents live in split tracts. */
const firm = (row: TableRow | undefined): TableRow | undefined =>
  row?.reliability === 'caution' ? { ...row, status: 'not-available' } : row;

/** A row without a note that gets no rate says why: as the row of its population does. */
const noted = (row: TableRow, base: TableRow | undefined): TableRow =>
  row.note === '' && base?.reliability === 'caution' ? { ...row, note: base.note } : row;

/** How the rows of an indicator become values: the publish rule of its measure. */
function valuer(
  catalog: Catalog,
  indicator: Indicator,
  rows: readonly TableRow[],
  figures: Reading | null,
): (row: TableRow) => Valued {
  const { measure } = indicator;
  if (figures?.shareOfAll === true) {
    const everyone = everyoneLookup(rows);
    // Everyone is 100 % of everyone by definition: that says nothing, and is no yardstick for a group.
    const whole: Lookup = (row) => (row.group === 'all' ? undefined : everyone(row));
    const { denominator } = figures;
    if (measure !== 'representation' || denominator === undefined) return (row) => ofEveryone(row, whole(row));
    return (row) => represented(row, whole(row), denominatorLookup(catalog, denominator));
  }
  if (figures?.denominator === undefined) return (row) => asPublished(indicator, row);
  const other = denominatorLookup(catalog, figures.denominator);
  if (measure === 'representation') return (row) => representation(row, other(row));
  return (row) => against(noted(row, other(row)), firm(other(row)), (one) => rateValue(one, indicator.per ?? 1));
}

const scaled = (value: number | null, times: number): number | null => (value === null ? null : value * times);

/** Blanks every number: what is not published has none, in any field. */
function withoutValue(valued: Valued, status: Status, source: string): Observation {
  const { period, vintage, geography, area, dimension, group, note } = valued.row;
  const place = { period, vintage, geography, area, dimension, group };
  return { ...place, status, ...noNumbers, intervalFrom: null, reliability: null, note, source };
}

/** A value with its interval and reliability; what is not reliable loses its value here. */
function observe(valued: Valued, indicator: Indicator, source: string, discrete: boolean): Observation {
  const { row, status, estimate, numerator, denominator, times } = valued;
  if (status !== 'published' || estimate === null) return withoutValue(valued, status, source);
  const { measure, unit, per } = indicator;
  const marginOfError = valued.margin === undefined ? scaled(row.marginOfError, times) : valued.margin;
  // Limits of a count are none of the share that is formed of it.
  const own = valued.margin === undefined ? row : noNumbers;
  const limits = { lower: scaled(own.lower, times), upper: scaled(own.upper, times) };
  const counts = { estimate, numerator, denominator };
  const interval = intervalOfValue({ measure, unit, per, marginOfError, ...limits, ...counts, discrete });
  const judged = judgeValue({ measure, ...counts, estimate, interval, grade: row.reliability });
  if (judged === 'unreliable') return withoutValue(valued, 'unreliable', source);
  const reach = interval ?? { lower: null, upper: null, intervalFrom: null };
  return { ...withoutValue(valued, status, source), ...counts, marginOfError, ...reach, reliability: judged };
}

function observeRows(
  catalog: Catalog,
  indicator: Indicator,
  source: string,
  rows: readonly TableRow[],
  reading: Reading | null,
): Observation[] {
  const value = valuer(catalog, indicator, rows, reading);
  const discrete = wholeUnits.has(catalog.sources.get(source)?.counts ?? '');
  return rows.map((row) => observe(value(row), indicator, source, discrete));
}

/**
 * The figures of an indicator by group, in table order: everyone and the groups of its dimensions, in its area.
 * Empty for an indicator that has figures by place alone.
 */
export function measureFigures(catalog: Catalog, indicator: Indicator): Observation[] {
  const { figures } = indicator;
  if (figures === null) return [];
  const dimensions = new Set(['all', ...figures.dimensions]);
  const here = rowsOf(catalog, figures.source, figures.series).filter(
    (row) => row.geography === figures.geography && row.area === figures.area && dimensions.has(row.dimension),
  );
  const rows = here.filter((row) => figures.periods === undefined || figures.periods.includes(row.period));
  return observeRows(catalog, indicator, figures.source, rows, figures);
}

/**
 * The figures of one layer by place, in table order, and those of the whole that stand in the same table: of everyone,
 * and of the groups of the layer's dimension. Where the series stops at areas, everyone is taken from `wholeSeries`.
 */
export function measureLayer(
  catalog: Catalog,
  indicator: Indicator,
  layer: Indicator['places'][number],
): Observation[] {
  const whole = indicator.figures ?? catalog.site;
  const rows = rowsOf(catalog, layer.source, layer.series).filter(
    (row) =>
      (row.group === 'all' || row.dimension === layer.dimension) &&
      (row.geography === layer.geography || (row.geography === whole.geography && row.area === whole.area)),
  );
  const periods = new Set(rows.map(({ period }) => period));
  const totals = rowsOf(catalog, layer.source, layer.wholeSeries ?? '').filter(
    (row) => row.group === 'all' && row.geography === whole.geography && row.area === whole.area,
  );
  const told = [...rows, ...totals.filter(({ period }) => periods.has(period))];
  const observed = observeRows(catalog, indicator, layer.source, told, layer);
  const nobody = new Set(catalog.geographies.get(layer.geography)?.notApplicable ?? []);
  const inhabited = observed.map((one): Observation => {
    const isEmpty = one.geography === layer.geography && nobody.has(one.area);
    return isEmpty ? { ...blanked(one), status: 'not-applicable' } : one;
  });
  const tooFew = { status: 'not-available', note: noteOfFew(layer.minimumDenominator) } as const;
  return inhabited.map((one) => (isTooSmall(one, layer) ? { ...blanked(one), ...tooFew } : one));
}

const isTooSmall = (one: Observation, layer: Indicator['places'][number]): boolean =>
  one.geography === layer.geography && one.denominator !== null && one.denominator < layer.minimumDenominator;

function blanked(one: Observation): Observation {
  return { ...one, ...noNumbers, intervalFrom: null, reliability: null };
}
