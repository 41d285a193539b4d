import type { PictureWords } from '../charts/picture-frame.ts';
import { formatDay } from '../format/day.ts';
import { figureSources, ownSources } from '../format/figure-sources.ts';
import type { Observation } from '../model/observation.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { FrozenIndicator } from '../model/release.ts';
import type { PageContext } from './page-context.ts';

/** Who the figures are from, the page they stand on, and the day they are as of. */
export interface PictureOrigin {
  publishers: readonly string[];
  path: string;
  date: string;
}

/** Who publishes sources, each once. Example: two tables of the Census give its name alone. */
export function publisherNames(page: PageContext, sources: readonly string[]): string[] {
  return [...new Set(sources.map((id) => page.source(id).source.publisher))];
}

/**
 * Who the figures of a picture are from, and what they are out of: these, each once, and no other of their indicator.
 * Example: arrests for every 1,000 residents name who counted the arrests and who counted the residents.
 */
export function publishersOf(
  page: PageContext,
  { indicator }: Pick<PublishedIndicator, 'indicator'>,
  drawn: readonly (Observation | null)[],
): string[] {
  return publisherNames(page, figureSources(drawn, indicator));
}

/** Measures whose figures are out of something that another source counted. */
const outOfOthers: readonly FrozenIndicator['measure'][] = ['event-rate', 'representation'];

/**
 * The same of figures of a release, by the names it keeps. A frozen table says of which source each figure is; a source
 * of its indicator that no figure has is what rates are out of.
 */
export function frozenPublishers(
  entry: Pick<FrozenIndicator, 'sources' | 'measure'>,
  figures: readonly Observation[],
  drawn: readonly (Observation | null)[],
): string[] {
  const own = ownSources(drawn);
  const named = new Set(figures.map(({ source }) => source));
  const others = entry.sources.filter(({ id }) => outOfOthers.includes(entry.measure) && !named.has(id));
  const used = own.flatMap((source) => entry.sources.filter(({ id }) => id === source));
  return [...new Set([...used, ...others].map(({ publisher }) => publisher))];
}

/** What a picture says of itself: what is told, each publisher once, and the site, day and address it is from. */
export function pictureWords(
  page: PageContext,
  told: Pick<PictureWords, 'title' | 'note' | 'sentence'>,
  { publishers, path, date }: PictureOrigin,
): PictureWords {
  const from = { site: page.texts.name, url: page.absolute(path), date: formatDay(date, page.language.locale) };
  return {
    ...told,
    source: `${page.say('source.title')}: ${[...new Set(publishers)].join('; ')}`,
    from: page.say('picture.from', from),
  };
}
