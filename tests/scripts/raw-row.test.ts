import { expect, test } from 'vitest';
import { cellOf, matches, placeOf } from '../../scripts/raw-row.ts';
import { rawRow } from './raw.ts';

const row = rawRow({ Year: '2021', Tree: '' });

test('a row is named by its file and line', () => {
  expect(placeOf(row)).toBe('boats.csv:2');
});

test('a column that is not there is a typing error in the source, named with its place and the columns there are', () => {
  expect(cellOf(row, 'Year')).toBe('2021');
  expect(() => cellOf(row, 'Yaer')).toThrow('boats.csv:2: there is no column "Yaer"; columns are Year, Tree');
  expect(() => matches(row, { Yaer: '2021' })).toThrow('boats.csv:2');
});

test('every column named holds the value, or one of the values; "" is an empty cell', () => {
  expect(matches(row, {})).toBe(true);
  expect(matches(row, { Year: ['2020', '2021'], Tree: '' })).toBe(true);
  expect(matches(row, { Year: '2021', Tree: 'Ash' })).toBe(false);
});
