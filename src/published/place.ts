import { compareText } from '../format/sort.ts';
import { comparePeriods } from '../measures/periods.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { PlaceFigures, PlaceView, PublishedIndicator, Scale } from '../model/published.ts';
import { keptFor } from './kept-for.ts';
import type { PageContext } from './page-context.ts';

/** An indicator that has figures for one kind of place. */
export interface PlaceLayer {
  published: PublishedIndicator;
  figures: PlaceFigures;
}

/** One figure of a place, with what it stands beside: the whole, the other places, and the same place before. */
export interface PlaceRow {
  key: string;
  label: string;
  indicator: Indicator;
  here: Observation;
  whole: Observation | null;
  earlier: Observation | null;
  others: number[];
  scale: Scale;
}

/** Places of one kind that share ground with a place, by name. */
export interface Overlap {
  geography: string;
  areas: { id: string; name: string; share: number }[];
}

/** Less of either place than this is a border drawn twice, not a neighbour one shares ground with. */
const smallestShare = 0.01;

/** The indicators with figures for a kind of place, in the order of the issue areas. */
export function placeLayers(page: PageContext, geography: string): PlaceLayer[] {
  return page
    .indicators()
    .flatMap((published) =>
      published.places.filter((one) => one.geography === geography).map((figures) => ({ published, figures })),
    );
}

const seriesKey = ({ geography, area, dimension, group, source }: Observation): string =>
  [geography, area, dimension, group, source].join('|');

/** Figures by group, place and source, sorted out once an indicator: thousands of pages of places ask. */
const seriesOf = keptFor(({ observations }: PublishedIndicator) => Map.groupBy(observations, seriesKey));

function earlierOf({ published }: PlaceLayer, here: Observation): Observation | null {
  const series = seriesOf(published).get(seriesKey(here)) ?? [];
  const earlier = series.filter((one) => comparePeriods(one.period, here.period) < 0 && one.estimate !== null);
  return earlier.sort((a, b) => comparePeriods(a.period, b.period))[0] ?? null;
}

function rowOf(layer: PlaceLayer, view: PlaceView, area: string, label: string): PlaceRow | null {
  const here = view.areas.find((one) => one.area === area);
  if (here === undefined) return null;
  const { published, figures } = layer;
  return {
    key: `${published.id}-${view.group}`,
    label,
    indicator: published.indicator,
    here,
    whole: view.whole,
    earlier: earlierOf(layer, here),
    others: view.areas.filter((one) => one.area !== area).flatMap(({ estimate }) => estimate ?? []),
    scale: figures.scale,
  };
}

/**
 * The figure of everyone in a place; null for an indicator whose figures are parts of everyone.
 * Example: poverty in one of fifteen districts stands beside the city's figure and fourteen others.
 */
export function placeRow(page: PageContext, layer: PlaceLayer, area: string): PlaceRow | null {
  const { published, figures } = layer;
  return figures.dimension === 'all' ? rowOf(layer, figures, area, page.words(published).short) : null;
}

/** The figures of the groups in a place in the order of the page's language; none where the layer has no groups. */
export function groupRows(page: PageContext, layer: PlaceLayer, area: string): PlaceRow[] {
  const views = [layer.figures, ...layer.figures.others].filter(({ dimension }) => dimension !== 'all');
  const [first] = views;
  if (first === undefined) return [];
  return page.dimension(first.dimension).groups.flatMap(({ id, label }) => {
    const view = views.find(({ group }) => group === id);
    return view === undefined ? [] : (rowOf(layer, view, area, label) ?? []);
  });
}

/**
 * The areas of a kind of place that has no pages of its own and leads to places that have: those that share ground with
 * some, by name. None where the areas have pages, or share ground with nothing.
 * Example: a ZIP code leads to two districts and three neighborhoods.
 */
export function foundThrough(page: PageContext, geography: string): { id: string; name: string }[] {
  const found = page.site.geographies.find((one) => one.geography.id === geography);
  if (found === undefined || found.geography.pages) return [];
  const withPages = new Set(page.site.geographies.filter((one) => one.geography.pages).map((one) => one.geography.id));
  const shared = page.site.overlaps
    .filter(({ share, otherShare }) => Math.max(share, otherShare) >= smallestShare)
    .flatMap((one) => [
      { geography: one.geography, area: one.area, leadsTo: one.other },
      { geography: one.other, area: one.otherArea, leadsTo: one.geography },
    ])
    .filter((one) => one.geography === geography && withPages.has(one.leadsTo));
  const ids = new Set(shared.map(({ area }) => area));
  const compare = compareText(page.language.locale);
  return found.areas
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => ({ id, name: page.areaName(geography, id) }))
    .sort((a, b) => compare(a.name, b.name));
}

/** The places of other kinds that share ground with a place, kinds and places by name. */
export function overlapsOf(page: PageContext, geography: string, area: string): Overlap[] {
  const compare = compareText(page.language.locale);
  const pairs = page.site.overlaps.flatMap((one) => {
    if (Math.max(one.share, one.otherShare) < smallestShare) return [];
    if (one.geography === geography && one.area === area)
      return [{ geography: one.other, id: one.otherArea, share: one.share }];
    if (one.other === geography && one.otherArea === area)
      return [{ geography: one.geography, id: one.area, share: one.otherShare }];
    return [];
  });
  const byKind = Map.groupBy(pairs, (pair) => pair.geography);
  return [...byKind]
    .map(([kind, list]) => ({
      geography: kind,
      areas: list
        .map(({ id, share }) => ({ id, share, name: page.areaName(kind, id) }))
        .sort((a, b) => compare(a.name, b.name)),
    }))
    .sort((a, b) => compare(page.geography(a.geography).texts.name, page.geography(b.geography).texts.name));
}
