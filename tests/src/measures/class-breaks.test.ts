import { expect, test } from 'vitest';
import { classOf, countClasses } from '../../../src/measures/class-breaks.ts';

const breaks = [0, 5, 10];

test.each([
  [0, null],
  [0.1, 0],
  [4.9, 0],
  [5, 1],
  [10, 2],
  [99, 2],
])('%f is in class %s', (value, index) => {
  expect(classOf(value, breaks)).toBe(index);
});

test('a value below the first limit is in no class', () => {
  expect(classOf(2, [5, 10])).toBeNull();
});

test('counts areas by class, zero apart', () => {
  expect(countClasses([0, 3, 7, 7, 20, 0], breaks)).toEqual({ counts: [1, 2, 1], zero: 2 });
});
