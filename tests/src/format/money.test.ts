import { expect, test } from 'vitest';
import { formatDollars, formatMillions, formatMoneyTick } from '../../../src/format/money.ts';
import { english } from './words.ts';

test('the minus stands before the sign of the currency', () => {
  expect(formatDollars(1_760_908_714, english)).toBe('$1,760,908,714');
  expect(formatDollars(-90, english)).toBe('−$90');
});

test('millions have one decimal, and what would read as nothing is printed to the dollar', () => {
  expect(formatMillions(1_760_908_714, english)).toBe('$1,760.9 million');
  expect(formatMillions(50_000, english)).toBe('$0.1 million');
  expect(formatMillions(49_999, english)).toBe('$49,999');
});

test('a tick keeps the decimals that it has', () => {
  expect(formatMoneyTick(1_500_000_000, english)).toBe('$1,500 million');
  expect(formatMoneyTick(2_500_000, english)).toBe('$2.5 million');
  expect(formatMoneyTick(0, english)).toBe('$0');
});
