import { describe, expect, it } from 'vitest';
import { absoluteGapChange, levelChange, relativeGapChange } from '../../../src/measures/change-verdict.ts';
import type { PairComparison } from '../../../src/measures/pair-comparison.ts';

const none: PairComparison = {
  difference: 0,
  differenceLower: null,
  differenceUpper: null,
  ratio: null,
  ratioLower: null,
  ratioUpper: null,
  p: null,
};
/** A difference with a standard error, and a ratio with one of its logarithm. */
const gap = (difference: number, error: number): PairComparison => ({
  ...none,
  difference,
  differenceLower: difference - 1.96 * error,
  differenceUpper: difference + 1.96 * error,
});
const times = (ratio: number, error: number): PairComparison => ({
  ...none,
  ratio,
  ratioLower: ratio * Math.exp(-1.96 * error),
  ratioUpper: ratio * Math.exp(1.96 * error),
});

describe('levelChange', () => {
  it('says better or worse by the direction of the indicator', () => {
    const fell = { ...none, difference: -4, p: 0.001 };
    expect(levelChange(fell, 'lower-is-better')).toEqual({ said: 'better', p: 0.001 });
    expect(levelChange(fell, 'higher-is-better')?.said).toBe('worse');
    expect(levelChange({ ...none, difference: 3, p: 0.2 }, 'higher-is-better')?.said).toBe('better');
  });

  it('says nothing without an error or a figure', () => {
    expect(levelChange(none, 'lower-is-better')).toBeNull();
    expect(levelChange(null, 'lower-is-better')).toBeNull();
  });
});

// Expected p values: the reference cases of a gap's change.
describe('absoluteGapChange', () => {
  it('tests the change of its size', () => {
    const found = absoluteGapChange(gap(9, 0.7), gap(7.1, 0.8));
    expect(found?.said).toBe('narrower');
    expect(found?.p).toBeCloseTo(0.0738777635947117, 9);
    expect(absoluteGapChange(gap(-5, 0.5), gap(-9, 0.5))?.said).toBe('wider');
  });

  it('says when a gap changed sides, by the test of the signed change', () => {
    expect(absoluteGapChange(gap(4, 0.5), gap(-4, 0.5))).toMatchObject({ said: 'changed-sides' });
    expect(absoluteGapChange(gap(0.1, 2), gap(-0.1, 2))!.p).toBeGreaterThan(0.9);
  });

  it('says nothing without limits', () => {
    expect(absoluteGapChange(none, gap(4, 1))).toBeNull();
  });
});

describe('relativeGapChange', () => {
  it('tests on the scale of logarithms', () => {
    const found = relativeGapChange(times(2.05, 0.07), times(1.7, 0.06));
    expect(found?.said).toBe('narrower');
    expect(found?.p).toBeCloseTo(0.0422961687896295, 9);
  });

  it('measures from 1 on either side', () => {
    expect(relativeGapChange(times(0.5, 0.05), times(0.8, 0.05))?.said).toBe('narrower');
    expect(relativeGapChange(times(0.8, 0.05), times(0.5, 0.05))?.said).toBe('wider');
    expect(relativeGapChange(times(0.5, 0.05), times(2, 0.05))?.said).toBe('changed-sides');
  });

  it('says nothing of a ratio of 0 or without limits', () => {
    expect(relativeGapChange(times(2, 0.1), { ...times(2, 0.1), ratio: 0, ratioLower: 0 })).toBeNull();
    expect(relativeGapChange(times(2, 0.1), { ...times(2, 0.1), ratioUpper: Infinity })).toBeNull();
    expect(relativeGapChange(none, times(2, 0.1))).toBeNull();
  });
});
