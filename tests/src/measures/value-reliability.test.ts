import { expect, test } from 'vitest';
import { judgeValue, type ReliabilityBasis } from '../../../src/measures/value-reliability.ts';

const basis = (given: Partial<ReliabilityBasis>): ReliabilityBasis => ({
  measure: 'survey-share',
  estimate: 50,
  numerator: null,
  denominator: null,
  interval: null,
  grade: null,
  ...given,
});
const limits = (lower: number, upper: number) => ({ lower, upper, intervalFrom: 'published-limits' }) as const;
const counted = (lower: number, upper: number) => ({ lower, upper, intervalFrom: 'counts' }) as const;

test('without counts or limits the grade of the publisher stands, and none is none', () => {
  expect(judgeValue(basis({ grade: 'caution' }))).toBe('caution');
  expect(judgeValue(basis({}))).toBeNull();
});

test('a wide survey share is not reliable, whatever its grade', () => {
  expect(judgeValue(basis({ estimate: 20, interval: limits(4, 36), grade: 'good' }))).toBe('unreliable');
  expect(judgeValue(basis({ estimate: 20, interval: limits(18, 22) }))).toBe('good');
});

test('the stricter of grade and rule holds', () => {
  expect(judgeValue(basis({ estimate: 20, interval: limits(18, 22), grade: 'caution' }))).toBe('caution');
});

test('a share of counted persons needs 30 of them', () => {
  const share = { measure: 'share', estimate: 50, interval: counted(49, 51) } as const;
  expect(judgeValue(basis({ ...share, denominator: 29 }))).toBe('unreliable');
  expect(judgeValue(basis({ ...share, denominator: 30 }))).toBe('good');
});

test('a rate is judged by its events, but only when it was counted here', () => {
  const rate = { measure: 'event-rate', estimate: 2, numerator: 12 } as const;
  expect(judgeValue(basis({ ...rate, interval: counted(1, 4), grade: 'good' }))).toBe('caution');
  expect(judgeValue(basis({ ...rate, numerator: 9, interval: counted(1, 4) }))).toBe('unreliable');
});

test('medians, amounts and rates with published limits are judged by their variation', () => {
  expect(judgeValue(basis({ measure: 'survey-median', estimate: 50_000, interval: limits(40_000, 60_000) }))).toBe(
    'good',
  );
  expect(judgeValue(basis({ measure: 'event-rate', estimate: 10, interval: limits(6, 14) }))).toBe('caution');
  expect(judgeValue(basis({ measure: 'survey-median', estimate: 50_000, interval: limits(10_000, 90_000) }))).toBe(
    'unreliable',
  );
});

test('a representation is judged by its variation where the survey states an error', () => {
  const ratio = (lower: number, upper: number, intervalFrom: 'published-margin' | 'published-limits') =>
    judgeValue(basis({ measure: 'representation', estimate: 0.5, interval: { lower, upper, intervalFrom } }));
  expect(ratio(0.45, 0.55, 'published-margin')).toBe('good');
  expect(ratio(0.1, 0.9, 'published-margin')).toBe('unreliable');
  expect(ratio(0.1, 0.9, 'published-limits')).toBeNull();
});
