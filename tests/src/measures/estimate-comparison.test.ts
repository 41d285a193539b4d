import { expect, test } from 'vitest';
import { estimateDifference, estimateRatio } from '../../../src/measures/estimate-comparison.ts';

const one = { value: 18.2, standardError: 1.1 };
const other = { value: 9.7, standardError: 0.6 };

test('difference and ratio of two survey estimates', () => {
  const [difference, ratio] = [estimateDifference(one, other), estimateRatio(one, other)];
  expect(difference.standardError).toBeCloseTo(1.25299640861417, 9);
  expect([difference.lower, difference.upper].map((limit) => limit.toFixed(6))).toEqual(['6.044172', '10.955828']);
  expect(ratio.standardErrorOfLog).toBeCloseTo(0.0864815841091612, 9);
  expect([ratio.lower, ratio.upper].map((limit) => limit?.toFixed(6))).toEqual(['1.583749', '2.222864']);
});

test('a reference of 0 has no ratio, a group of 0 has no limits', () => {
  const zero = { value: 0, standardError: 0.5 };
  expect(estimateRatio(one, zero)).toEqual({ ratio: null, lower: null, upper: null, standardErrorOfLog: null });
  expect(estimateRatio(zero, one)).toEqual({ ratio: 0, lower: null, upper: null, standardErrorOfLog: null });
});
