import { expect, test } from 'vitest';
import { sheetPeriod } from '../../../src/checks/sheet-period.ts';
import type { SheetCell } from '../../../src/model/workbook.ts';

const cell = (text: string, more: Partial<SheetCell> = {}): SheetCell => ({
  row: 1,
  column: 0,
  kind: 'text',
  text,
  formula: false,
  shown: 'plain',
  ...more,
});

test('years and spans, as text and as numbers', () => {
  expect(['2019', '2019-Q4', '2019-2023', 'not-stated'].map((text) => sheetPeriod(cell(text)))).toEqual([
    { period: '2019' },
    { period: '2019-Q4' },
    { period: '2019-2023' },
    { period: 'not-stated' },
  ]);
  expect(sheetPeriod(cell('2019', { kind: 'number' }))).toEqual({ period: '2019' });
});

test('a quarter of a year that nobody counts', () => {
  expect(sheetPeriod(cell('1219-Q4'))).toEqual({ code: 'period-range' });
});

test('a day that a program made of a year', () => {
  expect(sheetPeriod(cell('43831', { kind: 'number' }))).toEqual({ code: 'period-serial', instead: '2020' });
  expect(sheetPeriod(cell('2019–2023'))).toEqual({ code: 'period-dash', instead: '2019-2023' });
});
