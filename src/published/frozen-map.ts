import { formatPeriod } from '../format/period.ts';
import { placeSentence } from '../format/place-sentence.ts';
import { classOf } from '../maps/classes.ts';
import { type MapViews, signOf } from '../maps/view-map.ts';
import { countClasses } from '../measures/class-breaks.ts';
import { niceScale } from '../measures/scale.ts';
import type { Observation } from '../model/observation.ts';
import type { PlaceFigures } from '../model/published.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { noNumbers } from '../model/table.ts';
import { figureInFull } from './figure-text.ts';
import type { FrozenAreas, FrozenColumn } from './frozen-areas.ts';
import { frozenLabel } from './frozen-page.ts';
import { frozenTelling } from './frozen-telling.ts';
import type { PageContext } from './page-context.ts';

/** The map of the same areas as the indicator has it now: it says which group comes first and where classes begin. */
function liveMap(page: PageContext, entry: FrozenIndicator, geography: string): PlaceFigures | null {
  if (!page.site.indicators.includes(entry.id)) return null;
  return page.indicator(entry.id).places.find((one) => one.geography === geography) ?? null;
}

/** The column that is drawn: the group that the live map prints first, where the release has it. */
function columnOf({ columns, period }: FrozenAreas, live: PlaceFigures | null): number {
  const isSame = (one: FrozenColumn): boolean =>
    one.period === period && one.dimension === live?.dimension && one.group === live.group;
  return Math.max(0, columns.findIndex(isSame));
}

/** The classes of the live map where they hold every value, else round ones over the values of the release. */
function breaksOf(values: readonly number[], live: PlaceFigures | null): number[] {
  const lowest = Math.min(...values.filter((value) => value !== 0));
  if (live !== null && live.breaks[0]! <= lowest) return live.breaks;
  return niceScale(values, Math.min(0, lowest), null).ticks.slice(0, -1);
}

/**
 * A map as a release has it, from its figures alone: every area of the geography, those without a figure too.
 * Example: 14 of 15 districts in the table are 14 fills and one hatch.
 */
export function frozenMap(page: PageContext, entry: FrozenIndicator, areas: FrozenAreas): PlaceFigures {
  const live = liveMap(page, entry, areas.geography);
  const at = columnOf(areas, live);
  const { period, dimension, group } = areas.columns[at]!;
  const found = new Map(areas.rows.map(({ area, cells }) => [area, cells[at]]));
  const known = page.site.geographies.find(({ geography }) => geography.id === areas.geography);
  const absent = (area: string): Observation => ({
    ...{ period, vintage: '', geography: areas.geography, area, dimension, group },
    ...{ status: 'not-available', ...noNumbers, intervalFrom: null, reliability: null, note: '', source: '' },
  });
  const ids = known?.areas.map(({ id }) => id) ?? [...found.keys()];
  const shown = ids.map((area) => found.get(area) ?? absent(area));
  const values = shown.map(({ estimate }) => estimate).filter((value) => value !== null);
  const breaks = breaksOf(values, live);
  const { counts, zero } = countClasses(values, breaks);
  return {
    ...{ period, dimension, group, areas: shown, breaks, classCounts: counts, zeroCount: zero },
    ...{ geography: areas.geography, overlay: live?.overlay ?? null, source: shown[0]?.source ?? '', others: [] },
    whole: areas.whole?.cells[at] ?? null,
    missingCount: shown.length - values.length,
    scale: niceScale(values, Math.min(0, ...values), entry.unit === 'percent' ? 100 : null),
  };
}

/** What a frozen map shows, in words: a title, and the sentence that the live one has. */
export function frozenMapWords(
  page: PageContext,
  entry: FrozenIndicator,
  figures: PlaceFigures,
): { title: string; sentence: string } {
  const telling = frozenTelling(page, entry, null);
  const { texts, geographies } = telling;
  const isOfAll = figures.dimension === 'all';
  const title = isOfAll ? texts.short : `${texts.short}, ${frozenLabel(page, entry, figures)}`;
  const places = geographies.get(figures.geography)?.name ?? figures.geography;
  const period = formatPeriod(figures.period, page.messages);
  return { title: page.say('map.title', { title, places, period }), sentence: placeSentence(telling, figures) };
}

/** The one picture of a frozen map: what fills each area, and its figure in words. */
export function frozenViews(page: PageContext, entry: FrozenIndicator, figures: PlaceFigures): MapViews {
  const { areas, geography, overlay, breaks, classCounts } = figures;
  const ids = areas.map(({ area }) => area);
  return {
    ...{ geography, overlay, ids },
    names: ids.map((area) => page.areaName(geography, area)),
    views: [
      {
        ...frozenMapWords(page, entry, figures),
        label: frozenLabel(page, entry, figures),
        fills: areas.map(({ estimate }) => signOf(classOf(estimate, breaks))).join(''),
        values: areas.map((one) => figureInFull(page, entry, one)),
        cautions: areas.filter(({ reliability }) => reliability === 'caution').map(({ area }) => area),
        counts: classCounts,
      },
    ],
  };
}
