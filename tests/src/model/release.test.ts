import { expect, test } from 'vitest';
import { dayOf, releaseId, releaseManifest } from '../../../src/model/release.ts';

test('a release has the name of a day that the calendar has', () => {
  for (const id of ['2026-11-29', '2026-11-29-2', '2024-02-29']) expect(releaseId.safeParse(id).success, id).toBe(true);
  for (const id of ['9999-99-99', '2026-02-29', '2026-11-29-1', '2026-11-29-10', 'soon'])
    expect(releaseId.safeParse(id).success, id).toBe(false);
  expect(dayOf('2026-11-29-2')).toBe('2026-11-29');
});

test('an indicator of a release has words in a language', () => {
  const entry = {
    ...{ id: 'tea', issueArea: 'tea', measure: 'count', unit: 'people', direction: 'neither', per: null, decimals: 0 },
    ...{
      latestPeriod: '2020',
      texts: {},
      groups: {},
      sources: [],
      figures: 0,
      in: '2022-03-01',
      sha256: 'a'.repeat(64),
    },
  };
  const manifest = { id: '2022-03-01', date: '2022-03-01', previous: null, indicators: [entry] };
  expect(releaseManifest.safeParse(manifest).error?.issues[0]?.message).toBe(
    'needs the words of one language at least',
  );
});
