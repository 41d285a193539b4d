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

test('limits that would look equal get a digit more, and so does the ratio between them', () => {
  const limits = { lower: 1.21, upper: 1.24 };
  expect(formatRatioLimits(limits.lower, limits.upper, english)).toBe('1.21 to 1.24');
  expect(formatRatio(1.226, english, limits)).toBe('1.23 times');
  expect(formatRatioLimits(0.6712, 0.6748, english)).toBe('0.671 to 0.675');
  expect(formatRatio(0.673, english, { lower: 0.6712, upper: 0.6748 })).toBe('0.673 times');
  expect(formatRatioLimits(1.5, 1.5, english)).toBe('1.5 to 1.5');
  expect(formatRatio(1.226, english, { lower: 1.1, upper: null })).toBe('1.2 times');
});
