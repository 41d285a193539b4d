import { expect, test } from 'vitest';
import { summarize, unknownShare } from '../../../scripts/steps/summarize.ts';
import type { Dimension } from '../../../src/model/dimension.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Comparison } from '../../../src/model/published.ts';
import { figure, indicator, trees } from '../../src/format/invented.ts';

// Invented figures: 15, 6.2, 9.9 and 22.7 per 1,000 of 52,000, 410,000, 97,000 and 8,100 persons.
const comparison: Comparison = { reference: 'fir', adverseSide: false, scanned: 0, groups: [] };
const counted = (group: string, estimate: number | null, denominator: number | null, more: Partial<Observation> = {}) =>
  figure({ dimension: 'tree', group, estimate, denominator, ...more });
const rows = (...latest: Observation[]) =>
  latest.map((one) => ({ group: one.group, latest: one, history: [one], difference: null, differenceFirst: null }));
const four = rows(
  counted('elm', 15, 52_000),
  counted('fir', 6.2, 410_000),
  counted('oak', 9.9, 97_000),
  counted('yew', 22.7, 8_100),
);
const rate = (given: Partial<Indicator> = {}) =>
  indicator({ measure: 'event-rate', unit: 'rate', per: 1000, ...given });

test('the distance of four groups from their common value, in the unit and in percent', () => {
  const found = summarize(rate(), trees, { rows: four, comparison });
  expect(found?.meanDifference).toBeCloseTo(2.4226, 3);
  expect(found?.indexOfDisparity).toBeCloseTo(30.76, 1);
  expect(found).toMatchObject({ groups: 4, leftOut: [] });
});

test('a group without a figure is left out by name, and two are no summary', () => {
  const hidden = counted('yew', null, null, { status: 'withheld' });
  const three = [...four.slice(0, 3), ...rows(hidden)];
  expect(summarize(rate(), trees, { rows: three, comparison })).toMatchObject({ groups: 3, leftOut: ['yew'] });
  expect(summarize(rate(), trees, { rows: [...four.slice(0, 2), ...rows(hidden)], comparison })).toBeNull();
});

test('overlapping groups, groups that are not compared and figures without a weight have none', () => {
  expect(summarize(rate(), { ...trees, partition: false }, { rows: four, comparison })).toBeNull();
  expect(summarize(rate(), trees, { rows: four, comparison: null })).toBeNull();
  const unweighted = rows(counted('elm', 15, null), counted('fir', 6, null), counted('oak', 9, null));
  expect(summarize(rate(), trees, { rows: unweighted, comparison })).toBeNull();
});

test('where having is better the index is of those without', () => {
  const shares = rows(counted('elm', 90, 100), counted('fir', 80, 100), counted('oak', 70, 100));
  const having = indicator({ measure: 'share', unit: 'percent', direction: 'higher-is-better' });
  const found = summarize(having, trees, { rows: shares, comparison });
  expect(found?.meanDifference).toBeCloseTo(6.6667, 3);
  expect(found?.indexOfDisparity).toBeCloseTo(33.33, 1);
});

const withUnknown: Dimension = {
  ...trees,
  groups: trees.groups.map((group) => (group.id === 'yew' ? { ...group, unknown: true } : group)),
};

test('the share of the unknown, of events and of persons', () => {
  const all = figure({ numerator: 500, denominator: 9000 });
  const unknown = rows(figure({ dimension: 'tree', group: 'yew', numerator: 38, denominator: 450 }));
  expect(unknownShare(rate(), withUnknown, { all, rows: unknown })).toBeCloseTo(7.6, 9);
  const share = indicator({ measure: 'share' });
  expect(unknownShare(share, withUnknown, { all, rows: unknown })).toBe(5);
  expect(unknownShare(rate(), trees, { all, rows: unknown })).toBeNull();
  const hidden = rows(figure({ dimension: 'tree', group: 'yew', status: 'withheld' }));
  expect(unknownShare(rate(), withUnknown, { all, rows: hidden })).toBeNull();
});

test('the unknown are no group of a summary', () => {
  expect(summarize(rate(), withUnknown, { rows: four, comparison })).toMatchObject({ groups: 3, leftOut: [] });
});
