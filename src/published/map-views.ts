import { cautionWords } from '../format/status.ts';
import { type Figured, figureOf } from '../format/figure.ts';
import { formatPeriod } from '../format/period.ts';
import { formatTick } from '../format/value.ts';
import { classOf } from '../maps/classes.ts';
import { legend, type LegendEntry } from '../maps/legend.ts';
import { type MapView, type MapViews, signOf } from '../maps/view-map.ts';
import type { IndicatorTexts } from '../model/indicator.ts';
import type { PlaceFigures, PlaceView, PublishedIndicator } from '../model/published.ts';
import { figureInFull } from './figure-text.ts';
import type { PageContext } from './page-context.ts';

/** The label of a view's group: everyone, or the group in the language of the page. */
function groupLabel(page: PageContext, words: IndicatorTexts, { dimension, group }: PlaceView): string {
  if (dimension === 'all') return words.allLabel;
  return page.dimension(dimension).groups.find(({ id }) => id === group)?.label ?? group;
}

/** Of more areas than this no list is printed, for it would be a wall of numbers: the file to take away has them. */
export const mostListed = 150;

/** Whether the pictures of a layer are of groups; otherwise they are of periods. */
export const isByGroup = (figures: PlaceFigures): boolean =>
  [figures, ...figures.others].some(({ dimension }) => dimension !== 'all');

/** The pictures of a layer in the order a reader looks for them: everyone and the groups by label, or the periods. */
export function orderedViews(page: PageContext, figures: PlaceFigures): PlaceView[] {
  const views: PlaceView[] = [figures, ...figures.others];
  const divided = views.find(({ dimension }) => dimension !== 'all');
  if (divided === undefined) return views;
  const order = ['all', ...page.dimension(divided.dimension).groups.map(({ id }) => id)];
  return [...views].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}

/** The key of one picture of a map. Its lines are those of all pictures, so that a line never comes or goes. */
export function keyOf(figures: PlaceFigures, view: PlaceView): LegendEntry[] {
  const views: PlaceView[] = [figures, ...figures.others];
  const lines = {
    zero: views.some(({ zeroCount }) => zeroCount > 0),
    none: views.some(({ missingCount }) => missingCount > 0),
  };
  return legend({ ...view, breaks: figures.breaks }, lines);
}

/** What a line of the key says: a range of values, zero, or no figure. Example: `5% to 10%`. */
export function keyLabel(page: PageContext, indicator: Figured, { fill, from, to }: LegendEntry): string {
  const tick = (value: number): string => formatTick(value, figureOf(indicator), page.messages);
  if (fill === 'none') return page.say('map.none');
  if (fill === 'zero') return tick(0);
  return to === null
    ? page.say('map.orMore', { from: tick(from ?? 0) })
    : page.say('map.range', { from: tick(from ?? 0), to: tick(to) });
}

/** The title of a picture: what, of whom, where, when. */
export function mapTitle(page: PageContext, words: IndicatorTexts, figures: PlaceFigures, view: PlaceView): string {
  const short = view.dimension === 'all' ? words.short : `${words.short}, ${groupLabel(page, words, view)}`;
  const places = page.geography(figures.geography).texts.name;
  return page.say('map.title', { title: short, places, period: formatPeriod(view.period, page.messages) });
}

const known = new WeakMap<PlaceFigures, Map<string, MapViews>>();

/**
 * Every picture of a map in the words of a page, the one printed first at its place in the order.
 * `ids` are the areas as the boundaries list them. Made once a language: a map stands on
 * several pages and in a file. Example: poverty by race on 15 districts has 7 pictures of 15 signs.
 */
export function mapViews(page: PageContext, published: PublishedIndicator, figures: PlaceFigures): MapViews {
  const inLanguages = known.get(figures) ?? new Map<string, MapViews>();
  known.set(figures, inLanguages);
  const views = inLanguages.get(page.language.id) ?? makeViews(page, published, figures);
  inLanguages.set(page.language.id, views);
  return views;
}

function makeViews(page: PageContext, published: PublishedIndicator, figures: PlaceFigures): MapViews {
  const words = page.words(published);
  const ids = figures.areas.map(({ area }) => area);
  const byGroup = isByGroup(figures);
  const view = (one: PlaceView): MapView => ({
    label: byGroup ? groupLabel(page, words, one) : formatPeriod(one.period, page.messages),
    title: mapTitle(page, words, figures, one),
    sentence:
      one === figures
        ? (page.sentences(published).places[figures.geography] ?? '')
        : mapTitle(page, words, figures, one),
    fills: one.areas.map(({ estimate }) => signOf(classOf(estimate, figures.breaks))).join(''),
    values: one.areas.map((area) => figureInFull(page, published.indicator, area)),
    cautions: one.areas.filter((area) => cautionWords(area, page.messages) !== null).map(({ area }) => area),
    counts: keyOf(figures, one).map(({ count }) => count),
  });
  return {
    geography: figures.geography,
    overlay: figures.overlay,
    ids,
    names: ids.map((area) => page.areaName(figures.geography, area)),
    views: orderedViews(page, figures).map((one) => view(one)),
  };
}
