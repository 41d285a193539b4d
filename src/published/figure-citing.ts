import { citationPattern, citationStyles, plainPattern } from '../format/citation-styles.ts';
import { figureSources } from '../format/figure-sources.ts';
import type { SentencePatterns } from '../format/fill-figure.ts';
import type { Observation } from '../model/observation.ts';
import type { PublishedIndicator } from '../model/published.ts';
import type { PageContext } from './page-context.ts';

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
 * The sources a figure rests on: its own, and that of its denominator where this is of another table.
 * Example: arrests for every 1,000 residents rest on the arrests and on the Census.
 */
export function sourcesOf({ indicator }: Pick<PublishedIndicator, 'indicator'>, one: Observation): string[] {
  return figureSources([one], indicator);
}

/** Who publishes what figures of each source rest on. */
export function publishersOf(
  page: PageContext,
  published: PublishedIndicator,
  figures: readonly Observation[],
): Record<string, string> {
  const bySource = [...new Map(figures.map((one) => [one.source, one])).values()];
  const publisher = (id: string): string => page.source(id).source.publisher;
  return Object.fromEntries(
    bySource.map((one) => [one.source, [...new Set(sourcesOf(published, one).map(publisher))].join('; ')]),
  );
}
