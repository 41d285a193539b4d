import { expect, test } from 'vitest';
import { marginOf } from '../../../src/measures/survey-codes.ts';

test.each([
  [31000, -555555555, 0],
  [31000, -222222222, null],
  [31000, -333333333, null],
  [-666666666, 12, null],
  [-888888888, -555555555, null],
  [null, 12, null],
  [910, null, null],
  [910, 244, 244],
  [0, 0, 0],
])('%s with %s is %s', (estimate, margin, expected) => {
  expect(marginOf(estimate, margin)).toBe(expected);
});
