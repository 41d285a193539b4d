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
    isBasedOn: sources.map((source) => source.title),
    creator: sources.map((source) => ({ '@type': 'Organization', name: source.publisher })),
    license: sources[0]?.licence,
    temporalCoverage: coverage(published.latestPeriod),
    distribution,
  };
}

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
