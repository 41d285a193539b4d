import { expect, test } from 'vitest';
import { daysAhead } from '../../../src/checks/days-ahead.ts';
import { brief, change, folderAfter } from '../../cities/invented-city.ts';

test('days of notes and requests that are still to come, each at its place', () => {
  expect(daysAhead(folderAfter(), '2022-03-01')).toEqual([]);
  const found = daysAhead(folderAfter(), '2022-02-10')
    .map(brief)
    .filter((line) => /^(notes|requests)/.test(line));
  expect(found).toContain('notes/water-tastes-of-rope.yaml:17:9 reviewed.date: 2022-02-12 is still to come');
  expect(found).toContain('notes/not-yet-reviewed.yaml:5:10 written: 2022-02-20 is still to come');
  expect(found).toContain('requests/lamps.yaml:19:11 done[1].date: 2022-02-20 is still to come');
  expect(found).toHaveLength(4);
});

test('a release, a receipt and a correction of a day that is still to come', () => {
  const ahead = change('tables/rescue-log.meta.json', '"retrieved": "2', '"retrieved": "9');
  const found = daysAhead(folderAfter(ahead), '2022-02-28')
    .map(brief)
    .map((line) => line.replace(/:\d+:\d+/, ''));
  expect(found).toContain('releases/2022-03-01/manifest.json id: 2022-03-01 is still to come');
  expect(found).toContain('releases/2022-03-01/manifest.json date: 2022-03-01 is still to come');
  expect(found).toContain('corrections/heron-water.yaml found: 2022-03-01 is still to come');
  expect(found.some((line) => /rescue-log.meta.json retrieved: 9\d+-.* is still to come/.test(line))).toBe(true);
});
