import { expect, test } from 'vitest';
import {
  betweenGroupDeviation,
  betweenGroupVariance,
  summaryOf,
} from '../../../src/measures/between-group-variance.ts';

const groups = { estimates: [15, 6.2, 9.9, 22.7], populations: [52000, 410000, 97000, 8100] };
const errors = [0.8, 0.2, 0.5, 2.9];

test('variance with its error, and its root', () => {
  const found = betweenGroupVariance(groups, errors);
  expect(found.value).toBeCloseTo(10.5238975852202, 9);
  expect(found.standardError).toBeCloseTo(1.73011072932001, 9);
  expect(found.upper).toBeCloseTo(13.9148523039538, 8);
  const { deviation, variation } = betweenGroupDeviation(groups);
  expect(deviation).toBeCloseTo(3.24405573090541, 9);
  expect(variation).toBeCloseTo(41.1919833995673, 8);
});

test('without errors there are no limits; a mean of 0 has no variation', () => {
  expect(summaryOf(3, null, 0.95)).toEqual({ value: 3, standardError: null, lower: null, upper: null });
  expect(betweenGroupDeviation({ estimates: [0, 0], populations: [1, 1] })).toEqual({ deviation: 0, variation: null });
});
