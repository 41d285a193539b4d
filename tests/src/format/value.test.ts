import { expect, test } from 'vitest';
import { formatBare, formatTick, formatValue, formatValueInWords } from '../../../src/format/value.ts';
import { english, spanish } from './words.ts';

const percent = { unit: 'percent', per: null, decimals: 1 } as const;
const rate = { unit: 'rate', per: 1000, decimals: 1 } as const;
const dollars = { unit: 'dollars', per: null, decimals: 0 } as const;

test('a table has signs, a sentence has words', () => {
  expect(formatValue(16.66, percent, english)).toBe('16.7%');
  expect(formatValueInWords(16.66, percent, english)).toBe('16.7 percent');
  expect(formatValue(5.12, rate, english)).toBe('5.1');
  expect(formatValueInWords(5.12, rate, english)).toBe('5.1 per 1,000');
});

test('Spanish has a no-break space before the percent sign', () => {
  expect(formatValue(16.66, percent, spanish)).toBe('16.7\u00a0%');
  expect(formatValueInWords(16.66, percent, spanish)).toBe('16.7\u00a0%');
  expect(formatValueInWords(5.12, rate, spanish)).toBe('5.1 por cada 1,000');
});

test('dollars are rounded to the hundred, small amounts to the dollar', () => {
  expect(formatValue(68_449, dollars, english)).toBe('$68,400');
  expect(formatValueInWords(68_451, dollars, spanish)).toBe('$68,500');
  expect(formatBare(999.4, dollars, 'en-US')).toBe('999');
});

test('people and numbers are grouped', () => {
  expect(formatValue(46_260, { unit: 'people', per: null, decimals: 0 }, english)).toBe('46,260');
});

test('a tick has the decimals it needs', () => {
  expect(formatTick(40, percent, english)).toBe('40%');
  expect(formatTick(2.5, rate, english)).toBe('2.5');
  expect(formatTick(50_000, dollars, english)).toBe('$50,000');
});
