import type { Cited } from './citation.ts';
import { formatDay } from './day.ts';
import type { Messages } from './messages.ts';
import { formatPeriod } from './period.ts';

/** A page as styles of citation want it: `id` is a key for BibTeX, `release` what the figures belong to, if anything. */
export interface CitedPage extends Cited {
  id: string;
  release: string | null;
}

export const citationStyles = ['apa', 'chicago', 'bibtex'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Signs that mean something to TeX stand for themselves after a backslash; braces would unbalance the entry. */
const escapeTex = (text: string): string => text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);

function bibtex(cited: CitedPage, messages: Messages): string {
  const { id, site, title, url, date, release } = cited;
  const publishers = [...new Set(cited.publishers)].join('; ');
  const period = formatPeriod(cited.period, messages);
  const note = [publishers, release === null ? null : messages.say('release.title', { id: release }), date];
  return [
    `@misc{${id},`,
    `  author = {{${escapeTex(site)}}},`,
    `  title = {{${escapeTex(`${title}, ${period}`)}}},`,
    `  year = {${date.slice(0, 4)}},`,
    `  note = {${escapeTex(note.filter((part) => part !== null).join('; '))}},`,
    `  url = {${url}}`,
    '}',
  ].join('\n');
}

/**
 * A citation in a style, in the language of the page. Example (APA): `Port Almanac. (2024). Residents without a boat,
 * 2019–2023 [Data set]. Harbour Office. Retrieved March 5, 2024, from https://…`.
 */
export function citationIn(style: CitationStyle, cited: CitedPage, messages: Messages): string {
  if (style === 'bibtex') return bibtex(cited, messages);
  const { site, title, url, date } = cited;
  return messages.say(`cite.${style}`, {
    ...{ site, title, url },
    year: date.slice(0, 4),
    period: formatPeriod(cited.period, messages),
    publisher: [...new Set(cited.publishers)].join('; '),
    date: formatDay(date, messages.locale),
  });
}
