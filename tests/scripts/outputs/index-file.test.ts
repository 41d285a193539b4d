import { expect, test } from 'vitest';
import { toIndex } from '../../../scripts/outputs/index-file.ts';
import { publishSite } from '../../../scripts/steps/publish-site.ts';
import { figure, indicator } from '../../src/format/invented.ts';
import { catalog } from '../small-catalog.ts';

test('the index lists every indicator with its files', () => {
  const files = [{ format: 'csv', path: '/data/indicators/a.csv', bytes: 12 }] as const;
  const empty = {
    nextExpected: null,
    overdue: false,
    everyone: null,
    divisions: [],
    places: [],
    texts: {},
    sentences: {},
  };
  const one = { ...empty, id: 'a', indicator: indicator({ id: 'a' }), latestPeriod: '2021', latestVintage: 'x' };
  const site = publishSite(catalog({ survey: [] }), '2022-03-01');
  const index: unknown = JSON.parse(
    toIndex(site, [
      { ...one, observations: [figure({})], maps: [], release: null, sources: ['survey'], files: [...files] },
    ]),
  );
  expect(index).toMatchObject({
    name: 'Port Almanac',
    date: '2022-03-01',
    indicators: [{ id: 'a', issueArea: 'water', latestPeriod: '2021', figures: 1, files }],
  });
});
