import { expect, test } from 'vitest';
import { formatDistance, formatDistanceInWords, formatDistanceWithUnit } from '../../../src/format/distance.ts';
import { english, spanish } from './words.ts';

const percent = { unit: 'percent', per: null, decimals: 1 } as const;
const dollars = { unit: 'dollars', per: null, decimals: 0 } as const;

test('a distance between percentages is in percentage points, never percent', () => {
  expect(formatDistanceInWords(-7.9, percent, english)).toBe('7.9 percentage points');
  expect(formatDistanceInWords(7.9, percent, spanish)).toBe('7.9 puntos porcentuales');
  expect(formatDistanceWithUnit(7.9, percent, english)).toBe('+7.9 points');
});

test('in a table it has its sign', () => {
  expect(formatDistance(7.9, percent, english)).toBe('+7.9');
  expect(formatDistance(-2.34, percent, english)).toBe('−2.3');
  expect(formatDistance(-1234, dollars, english)).toBe('−$1,200');
});

test('what rounds to zero has no sign', () => {
  expect(formatDistance(-0.04, percent, english)).toBe('0.0');
});
