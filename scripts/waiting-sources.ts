import type { Catalog } from '../src/model/catalog.ts';
import type { InLanguages } from '../src/model/published.ts';
import type { WaitingSource } from '../src/model/published-site.ts';
import type { Extract, Source } from '../src/model/source.ts';
import { indicatorSources } from './indicator-sources.ts';
import { inLanguages } from './words.ts';

const periodOf = ({ period }: Extract): string[] => ('fixed' in period ? [period.fixed] : []);

/** The address that is asked: host and data set for the Census, the host for a portal, the file itself elsewhere. */
function endpointOf(fetch: NonNullable<Source['fetch']>): string {
  if (fetch.kind === 'http') return Object.values(fetch.parts)[0]!.address;
  if (fetch.kind === 'arcgis') return Object.values(fetch.parts)[0]!.layer;
  const host = fetch.host.replace(/\/$/, '');
  return fetch.kind === 'census' ? `${host}/data/${fetch.dataset}` : host;
}

function titlesOf(catalog: Catalog, id: string): InLanguages<string> {
  const texts = inLanguages(catalog, `indicators/${id}`, catalog.waiting.get(id)!.texts);
  return Object.fromEntries(Object.entries(texts).map(([language, { title }]) => [language, title]));
}

/** Does a source name cities that this one is set beside? */
const namesOthers = (catalog: Catalog, { extracts }: Source): boolean =>
  extracts.some(({ area }) => catalog.geographies.get(area.geography)?.compared === true);

/**
 * Sources that say where they come from and were never fetched, with the indicators that stand on each: what a reader
 * may expect, and what staff run to bring it. Example: a Census table that nobody has asked for yet.
 */
export function waitingSources(catalog: Catalog): WaitingSource[] {
  return [...catalog.sources.values()].flatMap((source) => {
    const { id, title, publisher, fetch, extracts } = source;
    if (fetch === undefined || catalog.receipts.has(id)) return [];
    const standing = [...catalog.waiting.values()].filter((one) => indicatorSources(one).includes(id));
    return {
      id,
      title,
      publisher,
      endpoint: endpointOf(fetch),
      periods: [...new Set(extracts.flatMap(periodOf))],
      compared: namesOthers(catalog, source),
      texts: inLanguages(catalog, `sources/${id}`, source.texts),
      indicators: standing.map((one) => ({ id: one.id, titles: titlesOf(catalog, one.id) })),
    };
  });
}
