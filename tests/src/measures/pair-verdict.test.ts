import { expect, test } from 'vitest';
import type { PairComparison } from '../../../src/measures/pair-comparison.ts';
import { pairVerdicts } from '../../../src/measures/pair-verdict.ts';

const pair = (ratio: number, lower: number, upper: number, p: number | null): PairComparison => ({
  difference: 5,
  differenceLower: p === null ? null : 1,
  differenceUpper: p === null ? null : 9,
  ratio,
  ratioLower: lower,
  ratioUpper: upper,
  p,
});

test('what stands alone may not stand among many', () => {
  const near = pair(1.5, 1.02, 2.2, 0.04);
  expect(pairVerdicts([near], false)).toEqual(['higher']);
  expect(pairVerdicts([near, pair(1, 0.9, 1.1, 0.9)], false)).toEqual(['no-clear-difference', 'similar']);
});

test('of those without, the verdict is of the figure as printed', () => {
  expect(pairVerdicts([pair(2, 1.6, 2.5, 0.001), pair(0.5, 0.4, 0.6, 0.001)], true)).toEqual(['lower', 'higher']);
  expect(pairVerdicts([pair(1.05, 1.02, 1.08, 0.001)], true)).toEqual(['slightly-lower']);
});

test('without an error nothing is tested; without a figure nothing is said', () => {
  expect(pairVerdicts([pair(2, 1, 3, null), null], false)).toEqual(['no-error-stated', null]);
});
