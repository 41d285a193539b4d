import { expect, test } from 'vitest';
import { wilson } from '../../../src/measures/wilson.ts';

// Expected values: R prop.test(correct=FALSE) and statsmodels, from the reference cases.
test.each([
  [18, 93, 0.95, 0.126084395389637, 0.28532471911433],
  [0, 58, 0.95, 0, 0.0621178557872029],
  [76, 76, 0.95, 0.951886414934863, 1],
  [140, 2750, 0.9, 0.0444451008536247, 0.0582558742384501],
])('%i of %i at %f', (x, n, level, lower, upper) => {
  const limits = wilson(x, n, level);
  expect(limits?.lower).toBeCloseTo(lower, 9);
  expect(limits?.upper).toBeCloseTo(upper, 9);
});

test('the ends are exactly 0 and 1, without dust', () => {
  for (let n = 1; n <= 200; n += 1) {
    expect(wilson(0, n)?.lower).toBe(0);
    expect(wilson(n, n)?.upper).toBe(1);
  }
});

test('nobody counted has no interval', () => {
  expect(wilson(0, 0)).toBeNull();
});

test('more than all, and less than none, are refused', () => {
  expect(() => wilson(94, 93)).toThrow('0 <= x <= n');
  expect(() => wilson(-1, 93)).toThrow(RangeError);
});
