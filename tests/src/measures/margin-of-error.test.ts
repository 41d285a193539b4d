import { expect, test } from 'vitest';
import {
  intervalFromMargin,
  marginOfRelativeError,
  marginAt95,
  standardErrorOfLimits,
  standardErrorOfMargin,
} from '../../../src/measures/margin-of-error.ts';

test('a margin at 90 % becomes one at 95 % by 1.960 / 1.645', () => {
  expect(marginAt95(702)).toBeCloseTo(836.425531914894, 9);
  expect(intervalFromMargin(20, 3.29)).toEqual({ lower: expect.closeTo(16.08, 9), upper: expect.closeTo(23.92, 9) });
});

test('the standard error is the same from a margin and from limits', () => {
  expect(standardErrorOfMargin(244)).toBeCloseTo(148.328267477204, 9);
  expect(standardErrorOfLimits(intervalFromMargin(910, 244))).toBeCloseTo(148.328267477204, 9);
});

test('a relative standard error in percent is a margin of 1.645 errors', () => {
  expect(marginOfRelativeError(4345, 10.1)).toBeCloseTo(721.9, 1);
});
