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

test('near 1 a digit more says on which side of it a ratio lies', () => {
  expect([1.02, 1.0996, 1.1, 1, 0.998, 1.004].map((ratio) => formatRatio(ratio, english))).toEqual([
    '1.02 times',
    '1.10 times',
    '1.1 times',
    '1.00 times',
    '0.998 times',
    '1.004 times',
  ]);
  expect(formatRatioLimits(1.02, 1.08, english)).toBe('1.02 to 1.08');
});
