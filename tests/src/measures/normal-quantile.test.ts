import { expect, test } from 'vitest';
import { normalQuantile } from '../../../src/measures/normal-quantile.ts';

test('the quantile is exact, not 1.96', () => {
  expect(normalQuantile(0.95)).toBeCloseTo(1.959963985, 9);
  expect(normalQuantile(0.9)).toBeCloseTo(1.644853627, 9);
});

test('a level that is none is refused', () => {
  expect(() => normalQuantile(95)).toThrow('between 0 and 1');
  expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
});
