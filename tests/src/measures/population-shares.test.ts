import { expect, test } from 'vitest';
import { shareAndMean, sumOf } from '../../../src/measures/population-shares.ts';

test('shares and the mean of everyone, weighted by persons', () => {
  expect(shareAndMean({ estimates: [10, 20], populations: [300, 100] })).toEqual({ shares: [0.75, 0.25], mean: 12.5 });
  expect(sumOf([])).toBe(0);
});

test('a group without persons, and lists that do not fit, are refused', () => {
  expect(() => shareAndMean({ estimates: [1, 2], populations: [1, 0] })).toThrow('persons above 0');
  expect(() => shareAndMean({ estimates: [1], populations: [1, 2] })).toThrow('1 and 2 given');
  expect(() => shareAndMean({ estimates: [], populations: [] })).toThrow(RangeError);
});
