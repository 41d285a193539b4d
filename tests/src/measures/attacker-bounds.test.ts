import { expect, test } from 'vitest';
import { attackerBounds, isExact } from '../../../src/measures/attacker-bounds.ts';

test('what two sums give away', () => {
  const sums = [
    { sum: ['m', 'f', 'x'], equals: 88 },
    { sum: ['m', 'f'], equals: 81 },
  ];
  const bounds = attackerBounds(['m', 'f', 'x'], sums);
  expect(bounds).toEqual([
    { variable: 'm', min: 0, max: 81 },
    { variable: 'f', min: 0, max: 81 },
    { variable: 'x', min: 7, max: 7 },
  ]);
  expect(bounds.map(isExact)).toEqual([false, false, true]);
});

test('a count in no sum is bounded by nothing above', () => {
  expect(attackerBounds(['a'], [])).toEqual([{ variable: 'a', min: 0, max: Infinity }]);
});

test('sums that contradict each other are refused', () => {
  const sums = [
    { sum: ['a'], equals: 3 },
    { sum: ['a'], equals: 4 },
  ];
  expect(() => attackerBounds(['a'], sums)).toThrow('contradict');
});
