import { expect, test } from 'vitest';
import { formatPeriod, isDated } from '../../../src/format/period.ts';
import { english, spanish } from './words.ts';

test('a year, a span with an en dash, or that it is not stated', () => {
  expect(formatPeriod('2019', english)).toBe('2019');
  expect(formatPeriod('2019-2023', english)).toBe('2019–2023');
  expect([english, spanish].map((words) => formatPeriod('2016-Q4', words))).toEqual(['Q4 2016', 'trimestre 4 de 2016']);
  expect(formatPeriod('not-stated', english)).toBe('years not stated');
  expect(formatPeriod('not-stated', spanish)).toBe('años sin indicar');
});

test('a period whose years nobody states is not dated', () => {
  expect(['2019', '2016-Q4', '2019-2023', 'not-stated'].map(isDated)).toEqual([true, true, true, false]);
});
