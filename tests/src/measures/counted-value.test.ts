import { expect, test } from 'vitest';
import { amountValue, rateValue, representationValue, shareValue } from '../../../src/measures/counted-value.ts';

const counts = (numerator: number | null, denominator: number | null, estimate: number | null = null) => ({
  estimate,
  numerator,
  denominator,
});

test('a share is in percent; a published one is taken as it is', () => {
  expect(shareValue(counts(345, 1000))).toBe(34.5);
  expect(shareValue(counts(345, 1000, 34.4))).toBe(34.4);
});

test('an amount is a quotient, a rate is times its multiplier', () => {
  expect(amountValue(counts(9000, 3))).toBe(3000);
  expect(rateValue(counts(18, 9000), 1000)).toBe(2);
});

test('a rate never takes the count for the value', () => {
  expect(rateValue(counts(18, 9000, 18), 1000)).toBe(2);
});

test('a representation is share by share', () => {
  expect(representationValue(30, 20)).toBe(1.5);
  expect(representationValue(30, null)).toBeNull();
});

test('nothing to divide by gives no value, never zero or infinity', () => {
  expect(shareValue(counts(5, 0))).toBeNull();
  expect(shareValue(counts(5, null))).toBeNull();
  expect(shareValue(counts(null, 10))).toBeNull();
});
