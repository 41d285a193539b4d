import { expect, test } from 'vitest';
import { exactRateRatio, rateDifference, rateRatio } from '../../../src/measures/rate-ratio.ts';

const group = { events: 210, among: 33000 };
const reference = { events: 540, among: 190000 };
const few = { events: 0, among: 700 };
const others = { events: 22, among: 9400 };

// Expected values: R and scipy, from the reference cases.
test('with log limits and with exact ones', () => {
  const [log, exact] = [rateRatio(group, reference), exactRateRatio(group, reference)];
  expect(log.ratio).toBeCloseTo(2.23905723905724, 9);
  expect(log.lower).toBeCloseTo(1.9091551586615, 8);
  expect(exact.lower).toBeCloseTo(1.89997267687967, 8);
  expect(exact.upper).toBeCloseTo(2.63078444184313, 8);
});

test('zeros: the exact limits are defined, the log ones are not', () => {
  expect(rateRatio(few, others)).toEqual({ ratio: 0, lower: null, upper: null });
  expect(exactRateRatio(few, others).upper).toBeCloseTo(2.45143676898938, 8);
  expect(rateRatio(others, few)).toEqual({ ratio: null, lower: null, upper: null });
  expect(exactRateRatio(others, few)).toMatchObject({ ratio: null, upper: Infinity });
  expect(exactRateRatio(few, few)).toEqual({ ratio: null, lower: null, upper: null });
});

test('the difference, events for each person', () => {
  const found = rateDifference(group, reference);
  expect(found.difference).toBeCloseTo(0.00352153110047847, 12);
  expect(found.lower).toBeCloseTo(0.0026530926426622, 10);
  expect(found.upper).toBeCloseTo(0.00447231870952247, 10);
});

test('events among nobody are refused', () => {
  expect(() => rateRatio({ events: 1, among: 0 }, reference)).toThrow('among persons');
  expect(() => rateDifference({ events: -1, among: 3 }, reference)).toThrow(RangeError);
});
