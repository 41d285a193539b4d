import { mediaTypes } from '../model/media-types.ts';
import { quarterOf } from '../measures/periods.ts';
import type { PublishedFile, PublishedIndicator } from '../model/published.ts';
import type { PageContext } from './page-context.ts';

/** What a page prints of several indicators, and where the same rows can be taken. */
export interface Collection {
  /** The path of the page: `/places/council-district/9/`. */
  path: string;
  name: string;
  description: string;
  /** Where its files lie below the site, without an ending: `/data/places/council-district/9`. */
  files: string;
  forms: readonly PublishedFile['format'][];
  /** Ids of the sources of its figures. */
  sources: Iterable<string>;
}

const download = (page: PageContext, { format, path }: Pick<PublishedFile, 'format' | 'path'>): object => ({
  '@type': 'DataDownload',
  name: mediaTypes[format][0],
  encodingFormat: mediaTypes[format][1],
  contentUrl: `${page.site.site.url}${path}`,
});

/** Whose figures they are and on which terms: works and not their titles, since a text may be taken for an address. */
function origins(page: PageContext, ids: Iterable<string>): object {
  const sources = [...new Set(ids)].map((id) => page.source(id).source);
  return {
    isBasedOn: sources.map(({ title, url }) => ({ ...named('CreativeWork', title), url: url ?? undefined })),
    creator: once(sources, ({ publisher }) => publisher).map(({ publisher }) => named('Organization', publisher)),
    license: once(sources, ({ licence }) => licence).map(({ licence }) => named('CreativeWork', licence)),
  };
}

const common = (page: PageContext, path: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  inLanguage: page.language.id,
  dateModified: page.site.date,
  url: page.absolute(path),
});

/** The indicator as schema.org describes a dataset, for search engines: only what the page says as well. */
export function datasetOf(page: PageContext, published: PublishedIndicator): object {
  const words = page.words(published);
  return {
    ...common(page, `/indicators/${published.id}/`),
    name: words.title,
    description: words.definition.length < 50 ? `${words.definition} ${words.standfirst}` : words.definition,
    version: published.release ?? undefined,
    ...origins(page, published.sources),
    temporalCoverage: coverage(published.latestPeriod),
    distribution: published.files.map((file) => download(page, file)),
  };
}

/** The figures of a place, a group, an issue area or the whole site as a dataset: 5 forms are 5 downloads. */
export function collectionOf(
  page: PageContext,
  { path, name, description, files, forms, sources }: Collection,
): object {
  return {
    ...common(page, path),
    ...{ name, description },
    ...origins(page, sources),
    distribution: forms.map((format) => download(page, { format, path: `${files}.${format}` })),
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
