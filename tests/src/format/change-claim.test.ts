import { expect, test } from 'vitest';
import { changeClaim } from '../../../src/format/change-claim.ts';
import type { Valued } from '../../../src/format/extremes.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { figure, indicator } from './invented.ts';

const valued = (estimate: number, half: number | null, more: Partial<Observation> = {}): Valued => {
  const limits = half === null ? {} : { lower: estimate - half, upper: estimate + half };
  const intervalFrom = half === null ? null : ('published-margin' as const);
  return { ...figure({ ...limits, intervalFrom, ...more }), estimate };
};

test('a change is clear when its test says so', () => {
  expect(changeClaim(indicator(), { first: valued(20, 1), last: valued(16, 1) })).toBe('clear');
  expect(changeClaim(indicator(), { first: valued(6, 1), last: valued(5.9, 1) })).toBe('unclear');
});

test('overlapping intervals are not the test', () => {
  expect(changeClaim(indicator(), { first: valued(20, 1), last: valued(18.5, 1) })).toBe('clear');
});

test('without an error at either end nobody can test it', () => {
  expect(changeClaim(indicator(), { first: valued(6, null), last: valued(5.9, null) })).toBe('untested');
  expect(changeClaim(indicator(), { first: valued(20, 1), last: valued(2, null) })).toBe('untested');
});

test('a count of all that happened rose or fell', () => {
  const counted = indicator({ measure: 'count', unit: 'people' });
  expect(changeClaim(counted, { first: valued(40, null), last: valued(30, null) })).toBe('clear');
});

test('nothing varies where everybody has it at both ends', () => {
  const all = { numerator: 80, denominator: 80, intervalFrom: 'counts' as const };
  const ends = { first: valued(100, 0, all), last: valued(100, 0, all) };
  expect(changeClaim(indicator({ measure: 'share' }), ends)).toBe('unclear');
});
