import { expect, test } from 'vitest';
import { twoSidedRatio } from '../../../src/measures/adverse-ratio.ts';

test('those with, and those without', () => {
  const found = twoSidedRatio(0.72, 0.88);
  expect(found.favorable).toBeCloseTo(0.818181818181818, 12);
  expect(found.adverse).toBeCloseTo(2.33333333333333, 12);
  expect(found.difference).toBeCloseTo(-0.16, 12);
});

test('no ratio to 0 on either side; a percentage is refused', () => {
  expect(twoSidedRatio(0.5, 0).favorable).toBeNull();
  expect(twoSidedRatio(0.5, 1).adverse).toBeNull();
  expect(() => twoSidedRatio(72, 88)).toThrow('between 0 and 1');
});
