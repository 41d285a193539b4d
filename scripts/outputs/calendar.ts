import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';

/** Signs that end a value in a calendar are written with a backslash, and no line break stays one. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** Lines of more than 75 bytes go on in a next line that begins with a blank; letters are not cut apart. */
export function foldLine(line: string): string {
  const parts: string[] = [''];
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 75) {
      parts.push('');
      bytes = 1;
    }
    parts[parts.length - 1] += letter;
    bytes += size;
  }
  return parts.join('\r\n ');
}

const plainDay = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return plainDay(date.toISOString().slice(0, 10));
}

type Expected = Pick<PublishedIndicator, 'id' | 'nextExpected' | 'sources'>;

/** One day for each source and date; several indicators of a source are one. */
function eventsOf({ site, sources, date }: PublishedSite, indicators: readonly Expected[]): string[][] {
  const dated = indicators.filter(({ nextExpected }) => nextExpected !== null);
  const bySource = Map.groupBy(dated, ({ sources: [first], nextExpected }) => `${first} ${nextExpected}`);
  return [...bySource.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, some]) => {
      const [id = '', day = ''] = key.split(' ');
      const source = sources.find((one) => one.source.id === id)?.source;
      return [
        'BEGIN:VEVENT',
        `UID:${id}-${day}@${new URL(site.url).host}`,
        `DTSTAMP:${plainDay(date)}T000000Z`,
        `DTSTART;VALUE=DATE:${plainDay(day)}`,
        `DTEND;VALUE=DATE:${dayAfter(day)}`,
        `SUMMARY:${escapeText(source?.title ?? id)}`,
        `DESCRIPTION:${escapeText(some.map((one) => one.id).join(', '))}`,
        ...(source?.url ? [`URL:${source.url}`] : []),
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    });
}

/**
 * The days on which newer figures are to be expected, as a calendar that any program reads (RFC 5545): own code, since it
 * is one page of rules. The same data give the same bytes. Example: one event "SUMMARY:Boat survey" on 30 September.
 */
export function toCalendar(site: PublishedSite, indicators: readonly Expected[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${new URL(site.site.url).host}//expected figures//EN`,
    'CALSCALE:GREGORIAN',
    ...eventsOf(site, indicators).flat(),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
