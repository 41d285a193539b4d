import type { Cited } from './citation.ts';
import { formatDay } from './day.ts';
import { escapeTex, figureCitation } from './fill-figure.ts';
import type { Messages } from './messages.ts';
import { formatPeriod } from './period.ts';

/** What citations of all figures of an indicator have in common; `release` is what they belong to, if anything. */
export interface CitedIndicator {
  site: string;
  title: string;
  /** The day of the build. */
  date: string;
  release: string | null;
}

/** A page as styles of citation want it: `id` is a key for BibTeX, `release` what its figures belong to, if anything. */
export interface CitedPage extends Cited {
  id: string;
  release: string | null;
}

export const citationStyles = ['apa', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Of whom and where stand behind the title, so that two figures of one indicator are told apart. */
const whose = '{group}, {place}';

const named = (...words: string[]): string => words.filter((word) => word !== '').join(', ');

function bibtex({ site, title, date, release }: CitedIndicator, messages: Messages, of: string): string {
  const note = [release === null ? null : messages.say('release.title', { id: release }), date];
  const notes = note.filter((part) => part !== null).map((part) => escapeTex(part));
  return [
    '@misc{{key},',
    `  author = {{${escapeTex(site)}}},`,
    `  title = {{${named(escapeTex(title), of, '{period}')}}},`,
    `  year = {${date.slice(0, 4)}},`,
    `  note = {${['{publisher}', ...notes].join('; ')}},`,
    '  url = {{url}}',
    '}',
  ].join('\n');
}

function parts({ site, title, date }: CitedIndicator, messages: Messages, of: string) {
  return {
    site,
    title: named(title, of),
    year: date.slice(0, 4),
    date: formatDay(date, messages.locale),
    ...{ period: '{period}', publisher: '{publisher}', url: '{url}' },
  };
}

/**
 * How any figure of an indicator is cited in a style, in the language of the page, with `{group}`, `{place}`, `{period}`,
 * `{publisher}`, `{url}` and `{key}` where its own words go (`fill-figure.ts`). Example (APA): `Port Almanac. (2024). Residents
 * without a boat, {group}, {place}, {period} [Data set]. {publisher}. Retrieved March 5, 2024, from {url}`.
 */
export function citationPattern(style: CitationStyle, cited: CitedIndicator, messages: Messages, of = whose): string {
  return style === 'bibtex' ? bibtex(cited, messages, of) : messages.say(`cite.${style}`, parts(cited, messages, of));
}

/** The same in the plain form of the site: title, period, source, address, day. */
export function plainPattern(cited: CitedIndicator, messages: Messages): string {
  return messages.say('sentences.citation', parts(cited, messages, whose));
}

/**
 * A whole page in a style, in its language. Example (APA): `Port Almanac. (2024). Residents without a boat, 2019–2023 [Data set].
 * Harbour Office. Retrieved March 5, 2024, from https://…`.
 */
export function citationIn(style: CitationStyle, cited: CitedPage, messages: Messages): string {
  return figureCitation(citationPattern(style, cited, messages, ''), style, {
    ...{ group: '', place: '', value: '', interval: '' },
    period: formatPeriod(cited.period, messages),
    publisher: [...new Set(cited.publishers)].join('; '),
    url: cited.url,
    key: cited.id,
  });
}
