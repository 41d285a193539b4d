import { expect, test } from 'vitest';
import { type IntervalBasis, intervalOfValue } from '../../../src/measures/value-interval.ts';

const basis = (given: Partial<IntervalBasis>): IntervalBasis => ({
  measure: 'survey-share',
  unit: 'percent',
  per: null,
  estimate: 50,
  numerator: null,
  denominator: null,
  marginOfError: null,
  lower: null,
  upper: null,
  discrete: true,
  ...given,
});

test('published limits come before a published margin', () => {
  const limits = intervalOfValue(basis({ lower: 48, upper: 53, marginOfError: 9 }));
  expect(limits).toEqual({ lower: 48, upper: 53, intervalFrom: 'published-limits' });
});

test('a published margin is turned from 90 % to 95 %', () => {
  const limits = intervalOfValue(basis({ marginOfError: 2 }));
  expect(limits?.lower).toBeCloseTo(47.617, 3);
  expect(limits?.upper).toBeCloseTo(52.383, 3);
  expect(limits?.intervalFrom).toBe('published-margin');
});

test('it is cut at 0, and at 100 for percent', () => {
  expect(intervalOfValue(basis({ lower: -3, upper: 104 }))).toMatchObject({ lower: 0, upper: 100 });
  expect(intervalOfValue(basis({ unit: 'dollars', lower: -3, upper: 104 }))).toMatchObject({ lower: 0, upper: 104 });
});

test('a share of persons has Wilson limits in percent', () => {
  const limits = intervalOfValue(basis({ measure: 'share', numerator: 18, denominator: 93 }));
  expect(limits?.lower).toBeCloseTo(12.6084, 4);
  expect(limits?.upper).toBeCloseTo(28.5325, 4);
  expect(limits?.intervalFrom).toBe('counts');
});

test('a printed share of so many persons has them too', () => {
  const limits = intervalOfValue(basis({ measure: 'share', estimate: 100 * (18 / 93), denominator: 93 }));
  expect(limits?.upper).toBeCloseTo(28.5325, 4);
});

test('an event rate has exact Poisson limits', () => {
  const rate = basis({ measure: 'event-rate', unit: 'rate', per: 100_000, numerator: 57, denominator: 40_310 });
  expect(intervalOfValue(rate)?.upper).toBeCloseTo(183.205, 3);
});

test('counts of a survey, miles and dollars say nothing about the error', () => {
  const counted = { numerator: 18, denominator: 93 };
  expect(intervalOfValue(basis({ ...counted, measure: 'survey-share' }))).toBeNull();
  expect(intervalOfValue(basis({ ...counted, measure: 'share', discrete: false }))).toBeNull();
  expect(intervalOfValue(basis({ ...counted, measure: 'amount', unit: 'dollars' }))).toBeNull();
});
