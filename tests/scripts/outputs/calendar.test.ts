import { expect, test } from 'vitest';
import { escapeText, foldLine, toCalendar } from '../../../scripts/outputs/calendar.ts';
import { publishSite } from '../../../scripts/steps/publish-site.ts';
import { catalog } from '../small-catalog.ts';

const site = publishSite(
  catalog({ survey: [] }, [], [{ id: 'survey', title: 'Boats, oars; and more', url: 'https://boats.example/a' }]),
  '2022-03-01',
);
const one = (id: string, nextExpected: string | null) => ({ id, nextExpected, sources: ['survey'] });

test('one event a source and day, in order, the same bytes again', () => {
  const given = [one('oars', '2021-12-31'), one('boats', '2021-12-31'), one('masts', null)];
  const text = toCalendar(site, given);
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//port.example//expected figures//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:survey-2021-12-31@port.example',
    'DTSTAMP:20220301T000000Z',
    'DTSTART;VALUE=DATE:20211231',
    'DTEND;VALUE=DATE:20220101',
    'SUMMARY:Boats\\, oars\\; and more',
    'DESCRIPTION:oars\\, boats',
    'URL:https://boats.example/a',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  expect(toCalendar(site, given)).toBe(text);
});

test('text stays text: signs and line breaks cannot add a line', () => {
  expect(escapeText('a\\b;c,d\r\nBEGIN:VALARM')).toBe('a\\\\b\\;c\\,d\\nBEGIN:VALARM');
});

test('lines of more than 75 bytes go on in the next, and no letter is cut', () => {
  const folded = foldLine(`SUMMARY:${'ñ'.repeat(60)}`);
  for (const line of folded.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'ñ'.repeat(60)}`);
});
