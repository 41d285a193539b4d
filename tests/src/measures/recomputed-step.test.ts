import { expect, test } from 'vitest';
import { stepOf } from '../../../src/measures/recomputed-step.ts';

const matches = (results: number[], published: number[]) => stepOf('share', [30, 120], results, published).matches;

test('the same to nine digits matches, and a tenth digit is not looked at', () => {
  expect(matches([25], [25])).toBe(true);
  expect(matches([0.1 + 0.2], [0.3])).toBe(true);
  expect(matches([25], [25.0000001])).toBe(false);
  expect(matches([123456.7], [123456.70001])).toBe(true);
});

test('a number that only one side has is no match', () => {
  expect(matches([18.1, 33.4], [18.1])).toBe(false);
  expect(matches([], [25])).toBe(false);
});
