import { expect, test } from 'vitest';
import { daysAhead } from '../../../src/checks/days-ahead.ts';
import { brief, folderAfter } from '../../cities/invented-city.ts';

test('days of notes and requests that are still to come, each at its place', () => {
  expect(daysAhead(folderAfter(), '2022-02-20')).toEqual([]);
  const found = daysAhead(folderAfter(), '2022-02-10').map(brief);
  expect(found).toContain('notes/water-tastes-of-rope.yaml:17:9 reviewed.date: 2022-02-12 is still to come');
  expect(found).toContain('notes/not-yet-reviewed.yaml:5:10 written: 2022-02-20 is still to come');
  expect(found).toContain('requests/lamps.yaml:19:11 done[1].date: 2022-02-20 is still to come');
  expect(found).toHaveLength(4);
});
