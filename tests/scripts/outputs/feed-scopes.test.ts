import { expect, test } from 'vitest';
import { feedScopes } from '../../../scripts/outputs/feed-scopes.ts';
import type { Correction } from '../../../src/model/correction.ts';
import type { IndicatorNews } from '../../../src/model/published-site.ts';
import { built, languages } from './invented-bundle.ts';

const news: IndicatorNews = {
  ...{
    id: 'safe-water',
    issueArea: 'shelter-and-water',
    kind: 'new',
    added: 2304,
    newPeriods: [],
    lost: 0,
    revised: 0,
  },
  ...{ beyondInterval: 0, withheld: 0, hidden: 0, shown: 0, noted: 0, redefined: [], reworded: [] },
  places: { 'ward-2020/01': { added: 7 } },
};
const scopes = feedScopes(built.site, languages[0]!, new Map([['safe-water', 'Safe water']]));
const scope = (path: string) => scopes.find((one) => one.path === path)!;
const correction = built.site.corrections[0]!.correction;

test('the feed of a place counts the figures of the place, and no other hears of it', () => {
  expect(scope('places/ward-2020/01').concerns(news)).toMatchObject({ added: 7, revised: 0 });
  expect(scope('places/ward-2020/02').concerns(news)).toBeNull();
  expect(scope('indicators/safe-water').concerns(news)).toMatchObject({ added: 2304 });
  expect(scope('indicators/rescues').concerns(news)).toBeNull();
  expect(scope('indicators/safe-water').title).toBe('Safe water');
});

test('a correction is told to the site, its issue area, its indicator and its places', () => {
  const told = (given: Partial<Correction>) =>
    scopes.filter(({ corrects }) => corrects({ ...correction, ...given })).map(({ path }) => path);
  expect(told({})).toEqual(['site', 'issue-areas/shelter-and-water', 'indicators/safe-water']);
  const inWard = [{ ...correction.figures[0]!, geography: 'ward-2020', area: '01' }];
  expect(told({ figures: inWard })).toContain('places/ward-2020/01');
});
