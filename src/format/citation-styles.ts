import { formatDay } from './day.ts';
import { escapeTex } from './fill-figure.ts';
import type { Messages } from './messages.ts';

/** What citations of all figures of an indicator have in common; `release` is what they belong to, if anything. */
export interface CitedIndicator {
  site: string;
  title: string;
  /** The day of the build. */
  date: string;
  release: string | null;
}

export const citationStyles = ['apa', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Of whom and where stand behind the title, so that two figures of one indicator are told apart. */
const whose = '{group}, {place}';

function bibtex({ site, title, date, release }: CitedIndicator, messages: Messages): string {
  const note = [release === null ? null : messages.say('release.title', { id: release }), date];
  const notes = note.filter((part) => part !== null).map((part) => escapeTex(part));
  return [
    '@misc{{key},',
    `  author = {{${escapeTex(site)}}},`,
    `  title = {{${escapeTex(title)}, ${whose}, {period}}},`,
    `  year = {${date.slice(0, 4)}},`,
    `  note = {${['{publisher}', ...notes].join('; ')}},`,
    '  url = {{url}}',
    '}',
  ].join('\n');
}

function parts({ site, title, date }: CitedIndicator, messages: Messages) {
  return {
    site,
    title: `${title}, ${whose}`,
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
export function citationPattern(style: CitationStyle, cited: CitedIndicator, messages: Messages): string {
  return style === 'bibtex' ? bibtex(cited, messages) : messages.say(`cite.${style}`, parts(cited, messages));
}

/** The same in the plain form of the site: title, period, source, address, day. */
export function plainPattern(cited: CitedIndicator, messages: Messages): string {
  return messages.say('sentences.citation', parts(cited, messages));
}
