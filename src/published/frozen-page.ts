import type { Correction, CorrectionTexts } from '../model/correction.ts';
import type { Observation } from '../model/observation.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { figureText, type FigureText } from './figure-text.ts';
import type { PageContext } from './page-context.ts';

/** A row of a frozen table, in words. */
export interface FrozenRow {
  observation: Observation;
  isAll: boolean;
  label: string;
  text: FigureText;
}

/** The figures of one division, in the newest period, of the place that has most groups: the city as a whole. */
export interface FrozenDivision {
  dimension: string;
  rows: FrozenRow[];
}

/** Words of a frozen indicator in a language; one that the release did not have yet falls back on its first. */
export function frozenTexts(entry: FrozenIndicator, language: string): FrozenIndicator['texts'][string] {
  const texts = entry.texts[language] ?? Object.values(entry.texts)[0];
  if (texts === undefined) throw new Error(`${entry.id}: the release has no words`);
  return texts;
}

function rowOf(page: PageContext, entry: FrozenIndicator, observation: Observation): FrozenRow {
  const { dimension, group } = observation;
  const isAll = group === 'all';
  const language = page.language.id;
  const label = isAll
    ? frozenTexts(entry, language).allLabel
    : (entry.groups[`${dimension}/${group}`]?.[language] ?? group);
  return { observation, isAll, label, text: figureText(page, entry, observation) };
}

/** Groups in the order of the page: of a division that is no longer published, in the order of the table. */
function inOrder({ site, dimension }: PageContext, id: string, some: readonly Observation[]): Observation[] {
  const groups = some.filter(({ group }) => group !== 'all');
  if (!site.dimensions.some((one) => one.dimension.id === id)) return groups;
  const places = new Map(dimension(id).groups.map((group, index) => [group.id, index]));
  return groups.sort((a, b) => (places.get(a.group) ?? Infinity) - (places.get(b.group) ?? Infinity));
}

/** Divisions in the order of the page as it is now; those it no longer has after them. */
function dimensionsOf(page: PageContext, entry: FrozenIndicator, figures: readonly Observation[]): string[] {
  const found = new Set(figures.map(({ dimension }) => dimension).filter((one) => one !== 'all'));
  const now = page.site.indicators.includes(entry.id) ? page.indicator(entry.id).divisions : [];
  const known = now.map(({ dimension }) => dimension).filter((one) => found.has(one));
  return [...new Set([...known, ...found])];
}

/**
 * Figures of the city as a whole in the newest period, by division: everyone first, then groups in the order of the
 * page. An indicator that is not divided has one division, of everyone.
 */
export function frozenDivisions(
  page: PageContext,
  entry: FrozenIndicator,
  figures: readonly Observation[],
): FrozenDivision[] {
  const { geography, area } = page.site.site;
  const city = figures.filter(
    (one) => one.period === entry.latestPeriod && one.geography === geography && one.area === area,
  );
  const everyone = city.filter(({ dimension }) => dimension === 'all');
  const dimensions = dimensionsOf(page, entry, city);
  return (dimensions.length === 0 && everyone.length > 0 ? ['all'] : dimensions).map((dimension) => {
    const own = dimension === 'all' ? [] : city.filter((one) => one.dimension === dimension);
    const all = own.filter(({ group }) => group === 'all');
    const rows = [...(all.length > 0 ? all : everyone), ...inOrder(page, dimension, own)];
    return { dimension, rows: rows.map((one) => rowOf(page, entry, one)) };
  });
}

/** Corrections that touch an indicator of a release: from the first one that was wrong until the first that is right. */
export function correctionsOf(
  { site, language }: PageContext,
  indicator: string,
  release: string,
): { correction: Correction; texts: CorrectionTexts }[] {
  return site.corrections
    .filter(({ correction: one }) => one.indicator === indicator && one.from <= release)
    .filter(({ correction: { until } }) => until === null || release < until)
    .map(({ correction, texts }) => ({ correction, texts: texts[language.id] ?? correction.texts }));
}
