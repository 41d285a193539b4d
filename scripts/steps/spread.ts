import { type AreaTrust, trustInAreas } from '../../src/geo/area-trust.ts';
import { areaCrosswalkId, type AreaWeight } from '../../src/model/area-crosswalk.ts';
import type { Geography } from '../../src/model/geography.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Extract } from '../../src/model/source.ts';
import { noNumbers, type TableRow } from '../../src/model/table.ts';

/**
 * What a refresh knows of places: weights by `<from>--<to>`, how far split source areas are trusted, and the areas of
 * the geographies that a source also has rows outside of.
 */
export interface Places {
  areas: ReadonlyMap<string, ReadonlySet<string>>;
  weights: ReadonlyMap<string, readonly AreaWeight[]>;
  split: ReadonlyMap<string, Geography['split']>;
}

type Placed = NonNullable<Receipt['placed']>[number];

/** Figures of the areas that counts were added up to, and what of them lies in no area. */
export interface Spread {
  rows: TableRow[];
  placed: Placed[];
}

interface Piece {
  row: TableRow;
  weight: number;
}

const countOf = (row: TableRow): number => row.denominator ?? row.numerator ?? row.estimate ?? 0;
const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * Counts of source areas added up to the areas of other geographies, each times the weight of its crosswalk: rates are
 * formed of the sums later, never averaged. Margins of error of counts are carried as the root of the sum of their
 * weighted squares (US Census Bureau, ACS handbook 2018, chapter 8). An area that gets more of its people from split
 * source areas than its geography allows has no rate, or one marked with caution; so has one that is badly covered.
 * Throws where a figure is no count, or a source area is unknown to the crosswalk.
 * Example: tracts of 100 and 200 people with weights 1 and 0.5 give an area of 200.
 */
export function spread(extract: Extract, rows: readonly TableRow[], places: Places): Spread {
  if (!('column' in extract.area)) return { rows: [], placed: [] };
  const { geography, into } = extract.area;
  const sources = rows.filter((row) => row.geography === geography && row.status === 'published');
  if (into.length > 0) requireCounts(extract, sources);
  const spreads = into.map((to) => spreadInto(to, sources, weightsFor(places, geography, to), limitsFor(places, to)));
  return { rows: spreads.flatMap((one) => one.rows), placed: spreads.flatMap((one) => one.placed) };
}

function weightsFor({ weights }: Places, from: string, to: string): readonly AreaWeight[] {
  const id = areaCrosswalkId(from, to);
  const found = weights.get(id);
  if (found === undefined) throw new Error(`there is no crosswalk catalog/area-crosswalks/${id}.csv`);
  return found;
}

function limitsFor({ split }: Places, to: string): Geography['split'] {
  const found = split.get(to);
  if (found === undefined) throw new Error(`there is no geography "${to}"`);
  return found;
}

/** A stated percentage, median or percentile cannot be added up: its parts can, where the source has them. */
function requireCounts({ series, estimate }: Extract, rows: readonly TableRow[]): void {
  const stated = estimate !== undefined && 'column' in estimate && rows.some((row) => row.denominator !== null);
  const bare = rows.find((row) => row.numerator === null && row.estimate === null);
  if (!stated && bare === undefined) return;
  throw new Error(`${series}: only counts are added up through a crosswalk, never percentages, medians or percentiles`);
}

function spreadInto(
  to: string,
  rows: readonly TableRow[],
  weights: readonly AreaWeight[],
  limits: Geography['split'],
): Spread {
  const bySource = Map.groupBy(weights, ({ from }) => from);
  for (const { area } of rows) if (!bySource.has(area)) throw new Error(unknownArea(to, area, bySource));
  const byFigure = Map.groupBy(rows, (row) => JSON.stringify([row.period, row.dimension, row.group]));
  const judge = trustInAreas(peopleOf(rows), weights, limits);
  const spreads = [...byFigure.values()].map((same) => spreadFigure(to, same, bySource, judge));
  return { rows: spreads.flatMap((one) => one.rows), placed: spreads.flatMap((one) => one.placed) };
}

function unknownArea(to: string, area: string, known: ReadonlyMap<string, unknown>): string {
  const zero = known.has(`0${area}`) ? `; it is "0${area}" that lost its zero` : '; is it of another vintage?';
  return `area "${area}" is not in the crosswalk to ${to}${zero}`;
}

/** One figure (a period and group) of all source areas, as figures of the target areas. */
function spreadFigure(
  into: string,
  rows: readonly TableRow[],
  bySource: ReadonlyMap<string, readonly AreaWeight[]>,
  judge: (area: string) => AreaTrust,
): Spread {
  const pieces = rows.flatMap((row) =>
    bySource.get(row.area)!.map(({ to, weight }) => ({ to, piece: { row, weight } })),
  );
  const byTarget = Map.groupBy(pieces, ({ to }) => to);
  const sum = (some: readonly { piece: Piece }[]): number =>
    some.reduce((total, { piece }) => total + countOf(piece.row) * piece.weight, 0);
  const { series, period, group } = rows[0]!;
  const remainder = round(sum(byTarget.get('') ?? []));
  const placed = group === 'all' ? [{ series, period, into, received: round(sum(pieces)), remainder }] : [];
  const targets = [...byTarget].filter(([area]) => area !== '');
  const made = targets.map(([area, some]) =>
    judged(
      added(
        { ...rows[0]!, geography: into, area },
        some.map(({ piece }) => piece),
      ),
      judge(area),
    ),
  );
  return { rows: made, placed };
}

/** The weighted sums of a figure's parts. */
function added(row: TableRow, pieces: readonly Piece[]): TableRow {
  const sum = (field: 'estimate' | 'numerator' | 'denominator'): number | null =>
    row[field] === null ? null : round(pieces.reduce((total, { row: one, weight }) => total + one[field]! * weight, 0));
  const margins = pieces.map(({ row: one, weight }) =>
    one.marginOfError === null ? null : one.marginOfError * weight,
  );
  const known = margins.filter((margin) => margin !== null);
  const marginOfError = known.length === margins.length ? round(Math.hypot(...known)) : null;
  const numbers = { estimate: sum('estimate'), numerator: sum('numerator'), denominator: sum('denominator') };
  return { ...row, ...numbers, marginOfError, lower: null, upper: null, reliability: null, note: '' };
}

/** How many people each source area counts, over all periods the most. */
function peopleOf(rows: readonly TableRow[]): Map<string, number> {
  const people = new Map<string, number>();
  for (const row of rows.filter(({ group }) => group === 'all'))
    people.set(row.area, Math.max(people.get(row.area) ?? 0, countOf(row)));
  return people;
}

/** A rate that cannot be trusted is not given; a count keeps its number, with caution. */
function judged(row: TableRow, { reliability, note }: AreaTrust): TableRow {
  if (reliability === null) return row;
  const isRate = row.denominator !== null;
  if (reliability === 'none' && isRate)
    return { ...row, ...noNumbers, status: 'not-available', reliability: null, note };
  return { ...row, reliability: 'caution', note };
}
