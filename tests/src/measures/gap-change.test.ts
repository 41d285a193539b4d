import { expect, test } from 'vitest';
import { gapChange, ratioChange, twoSidedP } from '../../../src/measures/gap-change.ts';

const gap = (value: number, standardError: number) => ({ gap: value, standardError });

test('an absolute gap', () => {
  const found = gapChange(gap(9, 0.7), gap(7.1, 0.8));
  expect(found.change).toBeCloseTo(-1.9, 12);
  expect(found.lower).toBeCloseTo(-3.98347029433692, 9);
  expect(found.p).toBeCloseTo(0.0738777635947117, 10);
});

test('a relative gap, on the scale of logarithms', () => {
  const found = ratioChange(gap(2.05, 0.07), gap(1.7, 0.06));
  expect(found.change).toBeCloseTo(0.829268292682927, 10);
  expect(found.upper).toBeCloseTo(0.993509364580129, 9);
  expect(found.p).toBeCloseTo(0.0422961687896295, 10);
});

test('no error, no test; no ratio, no change of it', () => {
  expect(() => gapChange(gap(1, 0), gap(2, 0))).toThrow('standard error above 0');
  expect(() => ratioChange(gap(0, 1), gap(2, 1))).toThrow('above 0');
  expect(twoSidedP(0)).toBe(1);
});
