import { expect, test } from 'vitest';
import {
  distanceFigure,
  formatDistance,
  formatDistanceInWords,
  formatDistanceWithUnit,
  formatSignedDistanceInWords,
} from '../../../src/format/distance.ts';
import { formatDollars } from '../../../src/format/money.ts';
import { formatValue } from '../../../src/format/value.ts';
import { english, messagesIn, spanish } from './words.ts';

const percent = { unit: 'percent', per: null, decimals: 1 } as const;
const dollars = { unit: 'dollars', per: null, decimals: 0 } as const;

test('a distance between percentages is in percentage points, never percent', () => {
  expect(formatDistanceInWords(-7.9, percent, english)).toBe('7.9 percentage points');
  expect(formatDistanceInWords(7.9, percent, spanish)).toBe('7.9 puntos porcentuales');
  expect(formatDistanceWithUnit(7.9, percent, english)).toBe('+7.9 points');
});

test('among letters that are read from the right, a number and its signs stay in one piece', () => {
  const persian = messagesIn('fa');
  const piece = /^\u2066[^\u0600-\u06ff]*\u2069$/;
  for (const text of [
    formatValue(16.9, percent, persian),
    formatDistance(-2.34, percent, persian),
    formatDistance(-1234, dollars, persian),
    formatDollars(-90, persian),
  ])
    expect(text).toMatch(piece);
});

test('in a table it has its sign', () => {
  expect(formatDistance(7.9, percent, english)).toBe('+7.9');
  expect(formatDistance(-2.34, percent, english)).toBe('−2.3');
  expect(formatDistance(-1234, dollars, english)).toBe('−$1,200');
});

test('what rounds to zero has no sign', () => {
  expect(formatDistance(-0.04, percent, english)).toBe('0.0');
});

test('in a sentence it has its sign and its unit', () => {
  const rate = { unit: 'rate', per: 100_000, decimals: 1 } as const;
  expect(formatSignedDistanceInWords(393.44, rate, english)).toBe('+393.4 per 100,000');
  expect(formatSignedDistanceInWords(-5.5, percent, english)).toBe('−5.5 percentage points');
  expect(formatSignedDistanceInWords(-5.5, percent, spanish)).toBe('−5.5 puntos porcentuales');
  expect(formatSignedDistanceInWords(1234, dollars, english)).toBe('+$1,200');
});

test('limits that would look equal get a digit more', () => {
  expect(distanceFigure({ lower: 0.11, upper: 0.14 }, percent).decimals).toBe(2);
  expect(distanceFigure({ lower: 9.1, upper: 12.9 }, percent).decimals).toBe(1);
  expect(distanceFigure({ lower: null, upper: null }, percent)).toBe(percent);
});
