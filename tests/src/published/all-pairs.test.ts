import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import { allChanges, allPairs, isTested } from '../../../src/published/all-pairs.ts';
import { division, type Ends, indicator } from '../format/invented.ts';

// Synthetic figures of an invented place.
const of = (numerator: number): Partial<Observation> => ({
  estimate: numerator / 100,
  numerator,
  denominator: 10000,
  lower: numerator / 100 - 0.5,
  upper: numerator / 100 + 0.5,
  intervalFrom: 'counts',
});
const share = indicator({ measure: 'share' });
const groups = ['elm', 'fir', 'oak', 'yew'];
const shown: Record<string, Ends> = {
  elm: [of(3000), of(2500)],
  fir: [of(1500), of(1510)],
  oak: [null, null],
  yew: [of(1500), of(1400)],
};
const divided = division([of(2000), of(1900)], shown);

test('every two groups with a figure, in the order given', () => {
  const pairs = allPairs(share, divided, groups);
  expect(pairs.map(({ one, other }) => `${one.group} ${other.group}`)).toEqual(['elm fir', 'elm yew', 'fir yew']);
  expect(pairs[0]).toMatchObject({ verdict: 'higher' });
});

test('of two groups the one with the larger ratio stands first, whatever the order given', () => {
  const [pair] = allPairs(share, divided, ['fir', 'elm']);
  expect([pair!.one.group, pair!.other.group, pair!.verdict]).toEqual(['elm', 'fir', 'higher']);
  expect(pair!.pair.ratio).toBeCloseTo(2500 / 1510);
  expect(pair!.pair.difference).toBeGreaterThan(0);
});

test('where having is better, the larger ratio is that of those without', () => {
  const better = indicator({ measure: 'share', direction: 'higher-is-better' });
  const [pair] = allPairs(better, divided, ['elm', 'fir']);
  expect([pair!.one.group, pair!.other.group]).toEqual(['fir', 'elm']);
  expect(pair!.pair.ratio).toBeCloseTo(8490 / 7500);
});

test('everyone and each group, the later period first', () => {
  const changes = allChanges(share, divided, groups);
  expect(changes.map(({ one }) => one.group)).toEqual(['all', 'elm', 'fir', 'yew']);
  expect(changes[1]).toMatchObject({ one: { period: '2021' }, other: { period: '2015' }, verdict: 'lower' });
});

test('without an error, a second group or an earlier period there is nothing', () => {
  expect(allPairs(share, division([20, 16], { elm: [30, 25], yew: [18, 17] }), groups)).toEqual([]);
  expect(allPairs(share, divided, ['elm'])).toEqual([]);
  expect(allChanges(share, { ...divided, firstPeriod: null }, groups)).toEqual([]);
});

test('a division is tested where differences were scanned', () => {
  const comparison = { scanned: 3 } as NonNullable<ReturnType<typeof division>['comparison']>;
  expect([
    isTested({ comparison }),
    isTested({ comparison: { ...comparison, scanned: 0 } }),
    isTested({ comparison: null }),
  ]).toEqual([true, false, false]);
});
