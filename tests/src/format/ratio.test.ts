import { expect, test } from 'vitest';
import { formatRatio, formatRatioLimits } from '../../../src/format/ratio.ts';
import { english, spanish } from './words.ts';

test('one decimal, two below 1', () => {
  expect(formatRatio(2.44, english)).toBe('2.4 times');
  expect(formatRatio(0.618, english)).toBe('0.62 times');
  expect(formatRatio(2.44, spanish)).toBe('2.4 veces');
});

test('limits, and none', () => {
  expect(formatRatioLimits(0.954, 1.26, english)).toBe('0.95 to 1.3');
  expect(formatRatioLimits(null, null, english)).toBe('–');
  expect(formatRatioLimits(0.5, Infinity, english)).toBe('–');
});
