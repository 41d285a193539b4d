import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Division, PlaceFigures } from '../model/published.ts';
import { compareText } from '../format/sort.ts';
import type { PageContext } from './page-context.ts';

/** One row of a table of figures, with its label in the language of the page. */
export interface TableLine {
  key: string;
  label: string;
  /** The language of the label, where it is not that of the page. */
  labelLanguage?: string | undefined;
  observation: Observation;
  kind: 'all' | 'group';
}

/**
 * What the line of a chart hangs from. Null where there is nothing to hang it from: a count of everyone is no yardstick
 * for the count of a group, and some files have no figure for everyone.
 */
export function lineOfEveryone(indicator: Indicator, division: Division): Observation | null {
  return indicator.measure === 'count' || division.all.estimate === null ? null : division.all;
}

/** Whether a division ever had a figure for everyone; where it never had one no row is kept for it. */
function hasEveryone(division: Division): boolean {
  return [division.all, ...division.allHistory].some(({ estimate }) => estimate !== null);
}

/** The rows of a division: everyone first, then its groups in the order of the page's language. */
export function divisionLines(page: PageContext, division: Division, allLabel: string): TableLine[] {
  const rows = new Map(division.rows.map((row) => [row.group, row.latest]));
  const groups = page.dimension(division.dimension).groups.filter(({ id }) => rows.has(id));
  const lines = groups.map(({ id, label }): TableLine => ({
    key: id,
    label,
    observation: rows.get(id)!,
    kind: 'group',
  }));
  if (!hasEveryone(division)) return lines;
  return [{ key: 'all', label: allLabel, observation: division.all, kind: 'all' }, ...lines];
}

/** The rows of a list of places: the whole first, then its areas by name. */
export function placeLines(page: PageContext, figures: PlaceFigures): TableLine[] {
  const compare = compareText(page.language.locale);
  const lines = figures.areas.map((observation): TableLine => ({
    key: observation.area,
    label: page.areaName(figures.geography, observation.area),
    labelLanguage: page.areaLanguage(figures.geography, observation.area),
    observation,
    kind: 'group',
  }));
  const sorted = lines.sort((a, b) => compare(a.label, b.label));
  const { whole } = figures;
  if (whole === null) return sorted;
  const name = page.areaName(whole.geography, whole.area);
  return [{ key: 'all', label: name, observation: whole, kind: 'all' }, ...sorted];
}
