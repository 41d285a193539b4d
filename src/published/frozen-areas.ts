import { formatPeriod } from '../format/period.ts';
import { compareText } from '../format/sort.ts';
import { sortPeriods } from '../measures/periods.ts';
import type { Observation } from '../model/observation.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { type FrozenDivision, isOnePlace } from './frozen-divisions.ts';
import { frozenLabel } from './frozen-page.ts';
import { mostListed } from './map-views.ts';
import type { PageContext } from './page-context.ts';

/** A column of a table by area: one group in one period. */
export interface FrozenColumn {
  period: string;
  dimension: string;
  group: string;
  label: string;
}

/** The figures of a release by the areas of one geography. */
export interface FrozenAreas {
  geography: string;
  name: string;
  /** The newest period. */
  period: string;
  columns: FrozenColumn[];
  /** The city as a whole, where the same source has it beside its areas. */
  whole: AreaRow | null;
  rows: AreaRow[];
}

interface AreaRow {
  area: string;
  label: string;
  language: string | undefined;
  /** One a column; a table may lack some. */
  cells: (Observation | undefined)[];
}

const keyOf = (one: Pick<Observation, 'period' | 'dimension' | 'group'>): string =>
  [one.period, one.dimension, one.group].join('|');

/** Groups of the newest period, everyone first; of an undivided indicator the periods, newest first. */
function columnsOf(page: PageContext, entry: FrozenIndicator, here: readonly Observation[]): FrozenColumn[] {
  const periods = sortPeriods(here.map(({ period }) => period)).reverse();
  const newest = here.filter(({ period }) => period === periods[0]);
  const groups = [...new Map(newest.map((one) => [keyOf(one), one])).values()];
  if (groups.length === 1) {
    const [{ dimension, group }] = groups as [Observation];
    return periods.map((period) => ({ period, dimension, group, label: formatPeriod(period, page.messages) }));
  }
  const dimension = groups.find((one) => one.dimension !== 'all')?.dimension ?? 'all';
  const isKnown = page.site.dimensions.some((one) => one.dimension.id === dimension);
  const order = ['all', ...(isKnown ? page.dimension(dimension).groups.map(({ id }) => id) : [])];
  const place = (group: string): number => (order.includes(group) ? order.indexOf(group) : order.length);
  return groups
    .sort((a, b) => place(a.group) - place(b.group))
    .map((one) => ({
      ...{ period: one.period, dimension: one.dimension, group: one.group },
      label: frozenLabel(page, entry, one),
    }));
}

function rowOf(
  page: PageContext,
  { geography, area }: Pick<Observation, 'geography' | 'area'>,
  own: readonly Observation[],
  columns: readonly FrozenColumn[],
): AreaRow {
  const cells = new Map(own.map((one) => [keyOf(one), one]));
  return {
    area,
    label: page.areaName(geography, area),
    language: page.areaLanguage(geography, area),
    cells: columns.map((column) => cells.get(keyOf(column))),
  };
}

function areasOf(
  page: PageContext,
  entry: FrozenIndicator,
  figures: readonly Observation[],
  geography: string,
): FrozenAreas {
  const compare = compareText(page.language.locale);
  const here = figures.filter((one) => one.geography === geography);
  const byArea = [...Map.groupBy(here, ({ area }) => area).values()];
  const all = columnsOf(page, entry, here);
  const columns = byArea.length > mostListed ? all.slice(0, 1) : all;
  const rows = byArea.map((own) => rowOf(page, own[0]!, own, columns));
  const { site } = page.site;
  const ofCity = figures.filter(
    (one) => one.geography === site.geography && one.area === site.area && one.source === here[0]!.source,
  );
  const whole = rowOf(page, site, ofCity, columns);
  const known = page.site.geographies.find((one) => one.geography.id === geography)?.texts[page.language.id];
  return {
    ...{ geography, columns, name: known?.name ?? geography, period: columns[0]!.period },
    whole: whole.cells.some((cell) => cell !== undefined) ? whole : null,
    rows: rows.sort((a, b) => compare(a.label, b.label)),
  };
}

/**
 * The figures of a release by area, a table for each geography: groups of the newest period side by side, or the periods.
 * Of more than 150 areas the first column alone: everyone in the newest period.
 * Example: homes permitted in 15 districts over ten years are ten columns; in 1,034 tracts one, of the newest year.
 */
export function frozenAreas(page: PageContext, entry: FrozenIndicator, figures: readonly Observation[]): FrozenAreas[] {
  const geographies = [...new Set(figures.map(({ geography }) => geography))];
  return geographies
    .filter((geography) => !isOnePlace(page, geography, figures))
    .map((geography) => areasOf(page, entry, figures, geography));
}

/** How many figures stand in the tables of a frozen page: each once, however often it is printed. */
export function printedFigures(divisions: readonly FrozenDivision[], areas: readonly FrozenAreas[]): number {
  const inDivisions = divisions.flatMap(({ rows }) => rows.flatMap(({ byPeriod }) => [...byPeriod.values()]));
  const inAreas = areas.flatMap(({ whole, rows }) => [...(whole?.cells ?? []), ...rows.flatMap(({ cells }) => cells)]);
  return new Set([...inDivisions, ...inAreas].filter((one) => one !== undefined)).size;
}
