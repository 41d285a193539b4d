import { expect, test } from 'vitest';
import { formatDollars, formatInCell, formatMillions, formatMoneyTick } from '../../../src/format/money.ts';
import { english, spanish } from './words.ts';

test('to the dollar, with the minus before the sign', () => {
  expect(formatDollars(1760908714, english)).toBe('$1,760,908,714');
  expect(formatDollars(-90, english)).toBe('−$90');
});

test('in millions with one decimal; small amounts to the dollar', () => {
  expect(formatMillions(1760908714, english)).toBe('$1,760.9 million');
  expect(formatMillions(1760908714, spanish)).toBe('$1,760.9 millones');
  expect(formatMillions(214, english)).toBe('$214');
  expect(formatMillions(0, english)).toBe('$0');
  expect(formatInCell(-2647530, english)).toBe('−$2.6 M');
});

test('round amounts on an axis keep the decimals they need', () => {
  expect(formatMoneyTick(2500000, english)).toBe('$2.5 M');
  expect(formatMoneyTick(2000000000, english)).toBe('$2,000 M');
  expect(formatMoneyTick(500000, english)).toBe('$500,000');
});
