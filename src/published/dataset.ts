import { mediaTypes } from '../model/media-types.ts';
import { quarterOf } from '../measures/periods.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { PageContext } from './page-context.ts';

/** The indicator as schema.org describes a dataset, for search engines: only what the page says as well. */
export function datasetOf(page: PageContext, published: PublishedIndicator): object {
  const words = page.words(published);
  const { url } = page.site.site;
  const sources = published.sources.map((id) => page.source(id).source);
  const distribution = published.files.map(({ format, path }) => ({
    '@type': 'DataDownload',
    name: mediaTypes[format][0],
    encodingFormat: mediaTypes[format][1],
    contentUrl: new URL(path, url).href,
  }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: words.title,
    description: words.definition.length < 50 ? `${words.definition} ${words.standfirst}` : words.definition,
    inLanguage: page.language.id,
    version: published.release ?? undefined,
    dateModified: page.site.date,
    url: page.absolute(`/indicators/${published.id}/`),
    // Works and not their titles: where schema.org wants a thing, a text may be taken for an address.
    isBasedOn: sources.map(({ title, url }) => ({ ...named('CreativeWork', title), url: url ?? undefined })),
    creator: once(sources, ({ publisher }) => publisher).map(({ publisher }) => named('Organization', publisher)),
    license: once(sources, ({ licence }) => licence).map(({ licence }) => named('CreativeWork', licence)),
    temporalCoverage: coverage(published.latestPeriod),
    distribution,
  };
}

const named = (type: string, name: string): object => ({ '@type': type, name });

/** The first of those that say the same. Example: of three sources from two publishers, two. */
const once = <T>(all: readonly T[], said: (one: T) => string): T[] =>
  [...Map.groupBy(all, said).values()].map(([first]) => first!);

/** A period as schema.org writes it: a year, first and last year, or the months of a quarter: `2016-10/2016-12`. */
function coverage(period: string): string | undefined {
  if (period === 'not-stated') return undefined;
  const quarter = quarterOf(period);
  if (quarter === null) return period.replace('-', '/');
  const [first, last] = [quarter * 3 - 2, quarter * 3].map(
    (month) => `${period.slice(0, 4)}-${String(month).padStart(2, '0')}`,
  );
  return `${first}/${last}`;
}
