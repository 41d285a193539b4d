import { figureId } from '../format/figure-id.ts';
import type { FigureWords } from '../format/fill-figure.ts';
import { formatPeriod } from '../format/period.ts';
import { compareText } from '../format/sort.ts';
import { hasSteps } from '../measures/figure-steps.ts';
import type { Observation } from '../model/observation.ts';
import type { PublishedIndicator } from '../model/published.ts';
import { divisionName } from './division-name.ts';
import { figureText, type FigureText } from './figure-text.ts';
import { keptFor } from './kept-for.ts';
import { isByGroup } from './map-views.ts';
import type { PageContext } from './page-context.ts';

/** A figure as a row that has an address of its own on a page of figures. */
export interface FigureRow {
  id: string;
  label: string;
  period: string;
  observation: Observation;
  text: FigureText;
  /** Why it cannot be worked out again: it is not given, or it has no parts; null where it can. */
  lacks: 'value' | 'steps' | null;
  /** Corrections that touch it. */
  corrected: string[];
}

/** Rows that stand in one table. What is the same for all of them is said once; `label` and `period` say the rest. */
export interface FigureGroup {
  id: string;
  name: string;
  shared: Partial<Pick<FigureWords, 'group' | 'place' | 'period'>>;
  /** The source of most of them. */
  source: string;
  rows: FigureRow[];
}

function correctionsOf({ site }: PageContext, indicator: string, id: string): string[] {
  const own = site.corrections.filter(({ correction }) => correction.indicator === indicator);
  return own.filter(({ correction }) => correction.figures.some((one) => figureId(one) === id)).map(idOf);
}
const idOf = ({ correction }: PageContext['site']['corrections'][number]): string => correction.id;

function rowOf(page: PageContext, published: PublishedIndicator, observation: Observation, label: string): FigureRow {
  const id = figureId(observation);
  const given = observation.estimate === null ? 'value' : null;
  return {
    ...{ id, label, observation, period: formatPeriod(observation.period, page.messages) },
    text: figureText(page, published.indicator, observation),
    lacks: given ?? (hasSteps(published, observation) ? null : 'steps'),
    corrected: correctionsOf(page, published.id, id),
  };
}

/** Every figure once, and areas of maps that no file has a figure of, which say so. */
export const figuresOnce = keptFor(
  ({ observations, places }: Pick<PublishedIndicator, 'observations' | 'places'>): readonly Observation[] => {
    const drawn = places.flatMap((shown) => [shown, ...shown.others]).flatMap(({ areas }) => areas);
    const byId = Map.groupBy([...observations, ...drawn], figureId);
    return [...byId.values()].map(([first]) => first!);
  },
);

/** The label of the group of a figure; everyone has that of the indicator. Groups that the page does not know keep their id. */
export function groupLabel(page: PageContext, published: PublishedIndicator, one: Observation): string {
  if (one.group === 'all') return page.words(published).allLabel;
  const known = page.site.dimensions.some(({ dimension }) => dimension.id === one.dimension);
  const groups = known ? page.dimension(one.dimension).groups : [];
  return groups.find(({ id }) => id === one.group)?.label ?? one.group;
}

function rowsOfDivision(page: PageContext, published: PublishedIndicator, some: readonly Observation[]): FigureRow[] {
  const [{ dimension }] = some as [Observation];
  const known = page.site.dimensions.some((one) => one.dimension.id === dimension);
  const ids = known ? page.dimension(dimension).groups.map(({ id }) => id) : [];
  const order = new Map(['all', ...ids].map((id, index) => [id, index]));
  const place = ({ group }: Observation): number => order.get(group) ?? order.size;
  const sorted = [...some].sort((a, b) => place(a) - place(b) || (a.period < b.period ? -1 : 1));
  return sorted.map((one) => rowOf(page, published, one, groupLabel(page, published, one)));
}

/**
 * The figures that are of no map: a table for each way of dividing people and each place, everyone first, then groups by
 * label, each with its history.
 */
export function figureGroups(page: PageContext, published: PublishedIndicator): FigureGroup[] {
  const placed = new Set(published.places.map(({ geography }) => geography));
  const figures = figuresOnce(published).filter(({ geography }) => !placed.has(geography));
  const byTable = [...Map.groupBy(figures, (one) => `${one.dimension} ${one.geography} ${one.area}`).values()];
  const several = new Set(figures.map(({ geography, area }) => `${geography} ${area}`)).size > 1;
  return byTable.map((some) => {
    const [{ dimension, geography, area, source }] = some as [Observation];
    const known = page.site.dimensions.some((one) => one.dimension.id === dimension);
    const name = known ? divisionName(page, dimension) : page.words(published).allLabel;
    const place = page.areaName(geography, area);
    return {
      id: several ? `by-${dimension}-${geography}-${area}`.replace(/\s/g, '_') : `by-${dimension}`,
      name: several ? `${name}, ${place}` : name,
      ...{ shared: { place }, source, rows: rowsOfDivision(page, published, some) },
    };
  });
}

/** Whether figures of a kind of place are divided by group; if not, everyone of a place is named by the place alone. */
const isDivided = ({ places }: PublishedIndicator, geography: string): boolean =>
  places.some((one) => one.geography === geography && isByGroup(one));

/** Figures of the areas of a map for one group in one period: a table by the names of the areas. */
export function areaGroup(
  page: PageContext,
  published: PublishedIndicator,
  areas: readonly Observation[],
): FigureGroup {
  const [one] = areas as [Observation];
  const group = isDivided(published, one.geography) ? groupLabel(page, published, one) : '';
  const compare = compareText(page.language.locale);
  const shared = { group, period: formatPeriod(one.period, page.messages) };
  const rows = areas.map((each) => rowOf(page, published, each, page.areaName(each.geography, each.area)));
  return {
    id: `of-${one.period}-${one.dimension}-${one.group}`,
    name: [group, shared.period].filter((word) => word !== '').join(', '),
    ...{ shared, source: one.source },
    rows: rows.sort((a, b) => compare(a.label, b.label)),
  };
}

/** What of a figure its sentence names, as it stands in its row. */
export function wordsOf({ shared }: FigureGroup, { label, period, text }: FigureRow): FigureWords {
  const { group = label, place = label } = shared;
  return { group, place, period, value: text.value, interval: text.interval };
}
