import { expect, test } from 'vitest';
import { verdict } from '../../../src/measures/verdict.ts';

const of = (ratio: number | null, lower: number | null, upper: number | null) =>
  verdict({ ratio, lower, upper, withheld: false, reliable: true });

test.each([
  [1.36, 1.15, 1.6, 'higher'],
  [1.05, 1.01, 1.09, 'slightly-higher'],
  [0.6, 0.5, 0.7, 'lower'],
  [0.95, 0.92, 0.98, 'slightly-lower'],
  [1.02, 0.95, 1.1, 'similar'],
  [1.15, 0.7, 1.9, 'no-clear-difference'],
  [null, null, null, 'no-ratio'],
  [0, null, null, 'no-ratio'],
])('%s with %s to %s is %s', (ratio, lower, upper, expected) => {
  expect(of(ratio, lower, upper)).toBe(expected);
});

test('the limits themselves belong to no side', () => {
  expect(of(1.2, 1, 1.4)).toBe('no-clear-difference');
  expect(of(1, 0.8, 1.25)).toBe('similar');
});

test('what is withheld is said first, then what is unreliable', () => {
  const sides = { ratio: 3, lower: 2, upper: 4 };
  expect(verdict({ ...sides, withheld: true, reliable: false })).toBe('withheld');
  expect(verdict({ ...sides, withheld: false, reliable: false })).toBe('unreliable');
});
