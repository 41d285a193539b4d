import { expect, test } from 'vitest';
import { coefficientOfVariation, judgeVariation } from '../../../src/measures/variation-reliability.ts';

test('the coefficient of variation is in percent of the estimate', () => {
  expect(coefficientOfVariation(910, 148.328267477204)).toBeCloseTo(16.2998096128795, 9);
  expect(coefficientOfVariation(-50, 5)).toBe(10);
});

test.each([
  [12, 'good'],
  [12.1, 'caution'],
  [30, 'caution'],
  [30.1, 'unreliable'],
])('%f percent: %s', (cv, judgement) => {
  expect(judgeVariation(100, cv)).toBe(judgement);
});

test('an estimate of 0 is not judged', () => {
  expect(judgeVariation(0, 5)).toBeNull();
});
