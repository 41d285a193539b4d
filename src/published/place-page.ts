import { formatPeriod, isDated } from '../format/period.ts';
import { formatNumber } from '../format/number.ts';
import type { IndicatorTexts } from '../model/indicator.ts';
import type { IssueAreaTexts } from '../model/issue-area.ts';
import { figureText } from './figure-text.ts';
import type { PageContext } from './page-context.ts';
import { groupRows, type PlaceLayer, placeLayers, placeRow, type PlaceRow } from './place.ts';

/** A layer with the rows of its groups in one place. */
export interface GroupsHere {
  layer: PlaceLayer;
  words: IndicatorTexts;
  rows: PlaceRow[];
  /** Everyone in the place, whatever their group: `Everyone counted in District 9: 253,649`; empty where not known. */
  total: string;
}

/** What the page of one place is printed from. */
export interface PlacePage {
  sentences: string[];
  headlines: PlaceRow[];
  /** Names of the headline indicators that have no figures for this kind of place. */
  without: string[];
  /** Who lives here: groups as parts of everyone. */
  parts: GroupsHere[];
  /** Figures of each group in this place. */
  groups: GroupsHere[];
  rest: { area: { id: string; texts: IssueAreaTexts }; rows: PlaceRow[] }[];
  sources: { id: string; publisher: string; title: string }[];
}

const isThere = (row: PlaceRow | null): row is PlaceRow => row !== null;

/** A figure of a place beside the whole as a sentence; none where either has no figure. */
export function placeSentence(page: PageContext, row: PlaceRow): string[] {
  if (row.here.estimate === null || row.whole === null || row.whole.estimate === null) return [];
  const value = (one: PlaceRow['here']): string => figureText(page, row.indicator, one).value;
  return [
    page.say(isDated(row.here.period) ? 'place.sentence' : 'place.sentenceUndated', {
      short: row.label,
      period: formatPeriod(row.here.period, page.messages),
      name: page.areaInSentence(row.here.geography, row.here.area),
      here: value(row.here),
      city: page.texts.city,
      whole: value(row.whole),
    }),
  ];
}

/**
 * How many everyone in a place is. Parts of everyone all have it as their base; a group has a base of its own, which is
 * not everyone, so there the figure of everyone is asked. Null where it has none, or where the parts do not agree.
 */
function baseOf({ figures }: PlaceLayer, rows: readonly PlaceRow[], area: string): number | null {
  if (figures.dimension === 'all') return figures.areas.find((one) => one.area === area)?.denominator ?? null;
  const [first = null, ...rest] = rows.map(({ here }) => here.denominator);
  return rest.length > 0 && rest.every((one) => one === first) ? first : null;
}

function groupsHere(page: PageContext, layer: PlaceLayer, area: string): GroupsHere[] {
  const rows = groupRows(page, layer, area);
  if (!rows.some(({ here }) => here.estimate !== null)) return [];
  const words = page.words(layer.published);
  const base = baseOf(layer, rows, area);
  const name = page.areaInSentence(layer.figures.geography, area);
  const number = base === null ? '' : formatNumber(base, 0, page.language.locale);
  const total = base === null ? '' : page.say('place.base', { name, number, universe: words.universe });
  return [{ layer, words, rows, total }];
}

function restOf(page: PageContext, layers: PlaceLayer[], area: string): PlacePage['rest'] {
  return page.issueAreas().flatMap((issueArea) => {
    const rows = layers
      .filter(({ published }) => published.indicator.issueArea === issueArea.id)
      .map((layer) => placeRow(page, layer, area))
      .filter(isThere);
    return rows.length === 0 ? [] : [{ area: issueArea, rows }];
  });
}

function sourcesOf(page: PageContext, layers: PlaceLayer[]): PlacePage['sources'] {
  return [...new Set(layers.map(({ figures }) => figures.source))].map((id) => {
    const { source } = page.source(id);
    return { id, publisher: source.publisher, title: source.title };
  });
}

/**
 * Gathers what the page of one area of a geography prints; nothing is computed. Headlines stand in the order of the
 * site, what has no figure for this kind of place is named.
 * Example: a district has five headlines, a police area four and the name of the one that stops at districts.
 */
export function placePage(page: PageContext, geography: string, area: string): PlacePage {
  const layers = placeLayers(page, geography);
  const { headlines } = page.site.site;
  const layerOf = (id: string) => layers.find(({ published }) => published.id === id);
  const rows = headlines.map((id) => {
    const layer = layerOf(id);
    return layer === undefined ? null : placeRow(page, layer, area);
  });
  const shown = rows.filter(isThere);
  const grouped = layers.map((layer) => ({ isParts: layer.figures.dimension !== 'all', layer }));
  const here = (parts: boolean): GroupsHere[] =>
    grouped.filter(({ isParts }) => isParts === parts).flatMap(({ layer }) => groupsHere(page, layer, area));
  const others = layers.filter(({ published }) => !headlines.includes(published.id));
  return {
    sentences: shown.flatMap((row) => placeSentence(page, row)),
    headlines: shown,
    without: headlines.filter((_, at) => rows[at] === null).map((id) => page.words(page.indicator(id)).short),
    parts: here(true),
    groups: here(false),
    rest: restOf(page, others, area),
    sources: sourcesOf(page, layers),
  };
}
