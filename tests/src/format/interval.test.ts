import { expect, test } from 'vitest';
import { formatInterval, withInterval, withIntervalBeside } from '../../../src/format/interval.ts';
import { english, spanish } from './words.ts';

const percent = { unit: 'percent', per: null, decimals: 1 } as const;
const limits = { lower: 69.69, upper: 73.36 };
const none = { lower: null, upper: null };

test('a table prints both limits, or a dash', () => {
  expect(formatInterval(limits, percent, english)).toBe('69.7 to 73.4');
  expect(formatInterval(limits, percent, spanish)).toBe('de 69.7 a 73.4');
  expect(formatInterval(none, percent, english)).toBe('–');
});

test('dollars keep their sign at each limit', () => {
  const dollars = { unit: 'dollars', per: null, decimals: 0 } as const;
  expect(formatInterval({ lower: 31_000, upper: 35_800 }, dollars, english)).toBe('$31,000 to $35,800');
});

test('a sentence names the level once', () => {
  expect(withInterval('71.5 percent', limits, percent, english)).toBe('71.5 percent (95% interval 69.7 to 73.4)');
  expect(withInterval('71.5 percent', limits, percent, english, true)).toBe('71.5 percent (69.7 to 73.4)');
  expect(withInterval('71.5 %', limits, percent, spanish)).toBe('71.5 % (intervalo de 95\u00a0%: de 69.7 a 73.4)');
});

test('without an interval the value stands alone', () => {
  expect(withInterval('71.5 percent', none, percent, english)).toBe('71.5 percent');
  expect(withIntervalBeside('Oak', none, percent, english)).toBe('Oak');
});

test('inside brackets it stands behind the name', () => {
  expect(withIntervalBeside('Oak', limits, percent, english)).toBe('Oak; 95% interval 69.7 to 73.4');
});

test('limits that differ are printed differently', () => {
  expect(formatInterval({ lower: 0.11, upper: 0.14 }, percent, english)).toBe('0.11 to 0.14');
});
