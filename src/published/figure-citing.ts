import { citationPattern, citationStyles, plainPattern } from '../format/citation-styles.ts';
import type { SentencePatterns } from '../format/fill-figure.ts';
import type { Observation } from '../model/observation.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { PageContext } from './page-context.ts';
import { publishersOf } from './picture-words.ts';

/** Where the words of one figure go, left open: the browser fills them with those of the row. */
const open = { group: '{group}', place: '{place}', period: '{period}', value: '{value}', interval: '{interval}' };

/** How the sentence of any figure of an indicator is said. */
export function sentencePatterns(page: PageContext, published: PublishedIndicator): SentencePatterns {
  const { title, short, unitLabel: unit } = page.words(published);
  const said = { ...open, title: '{title}', unit };
  return {
    full: page.say('figure.sentence', said),
    plain: page.say('figure.sentencePlain', said),
    title,
    short,
    caution: page.say('figure.caution'),
    noInterval: page.say('values.noInterval'),
  };
}

/** How any figure of an indicator is cited, by style; `plain` is the form of the site. */
export function citationPatterns(page: PageContext, published: PublishedIndicator): Record<string, string> {
  const { title } = page.words(published);
  const cited = { site: page.texts.name, title, date: page.site.date, release: published.release };
  const styles = citationStyles.map((style) => [style, citationPattern(style, cited, page.messages)] as const);
  return { ...Object.fromEntries(styles), plain: plainPattern(cited, page.messages) };
}

/**
 * Who publishes what figures of each source rest on, by the id of the source.
 * Example: arrests for every 1,000 residents rest on the arrests and on the Census, and both publishers are named.
 */
export function publishersBySource(
  page: PageContext,
  published: PublishedIndicator,
  figures: readonly Observation[],
): Record<string, string> {
  const bySource = [...new Map(figures.map((one) => [one.source, one])).values()];
  return Object.fromEntries(bySource.map((one) => [one.source, publishersOf(page, published, [one]).join('; ')]));
}
