import { expect, test } from 'vitest';
import { classOf, rampFor } from '../../../src/maps/classes.ts';

const breaks = [0, 5, 10, 15, 20, 30];

test('a value on a limit belongs to the class above it', () => {
  expect([4.9, 5, 12, 29.9, 30, 80].map((value) => classOf(value, breaks))).toEqual([
    'r1',
    'r2',
    'r3',
    'r5',
    'r6',
    'r6',
  ]);
});

test('zero and no figure are classes of their own', () => {
  expect(classOf(0, breaks)).toBe('zero');
  expect(classOf(null, breaks)).toBe('none');
});

test('fewer classes spread over the whole ramp', () => {
  expect(rampFor(2)).toEqual(['r1', 'r6']);
  expect(rampFor(3)).toEqual(['r1', 'r4', 'r6']);
  expect(rampFor(6)).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6']);
});

test('refuses what would be printed in a wrong class', () => {
  expect(() => classOf(-1, breaks)).toThrow('value below the first class limit 0: -1');
  expect(() => rampFor(7)).toThrow('a map has 2 to 6 classes: 7');
});
