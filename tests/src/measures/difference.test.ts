import { expect, test } from 'vitest';
import { difference } from '../../../src/measures/difference.ts';

test('group minus everyone, without the dust of floating point', () => {
  expect(difference(24.6, 16.7)).toBe(7.9);
  expect(difference(13.6, 16.7)).toBe(-3.1);
});

test('keeps what was measured', () => {
  expect(difference(0.123456789, 0)).toBe(0.123456789);
});

test('is missing when either side is', () => {
  expect(difference(null, 16.7)).toBeNull();
  expect(difference(24.6, null)).toBeNull();
});
