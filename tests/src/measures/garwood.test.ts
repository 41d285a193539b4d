import { expect, test } from 'vitest';
import { garwood } from '../../../src/measures/garwood.ts';

// Expected values: exact Poisson limits from the reference cases.
test.each([
  [0, 0.9, 0, 2.99573227355399],
  [0, 0.95, 0, 3.688879454],
  [12, 0.95, 6.20057510872222, 20.961585048177],
  [86, 0.9, 71.3355513499302, 102.889313389903],
])('%i events at %f', (events, level, lower, upper) => {
  const limits = garwood(events, level);
  expect(limits.lower).toBeCloseTo(lower, 8);
  expect(limits.upper).toBeCloseTo(upper, 8);
});

test('a quarter of a million events is near its normal limits', () => {
  const limits = garwood(250_000);
  expect(limits.lower).toBeCloseTo(249_021, -1);
  expect(limits.upper).toBeCloseTo(250_982, -1);
});

test('fewer than none are refused', () => {
  expect(() => garwood(-1)).toThrow('0 or more');
});
