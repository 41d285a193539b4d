import { expect, test } from 'vitest';
import { sheetNumber } from '../../../src/checks/sheet-number.ts';
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

test('plain numbers, as text and as numbers', () => {
  expect(['0', '12', '-3.5', '0.07'].map((text) => sheetNumber(cell(text)))).toEqual([
    { number: 0 },
    { number: 12 },
    { number: -3.5 },
    { number: 0.07 },
  ]);
  expect(sheetNumber(cell('12.5', { kind: 'number' }))).toEqual({ number: 12.5 });
});

test('what to write instead, where that is sure', () => {
  expect(sheetNumber(cell('1,234.5'))).toEqual({ code: 'thousands', instead: '1234.5' });
  expect(sheetNumber(cell('0.07', { kind: 'number', shown: 'percent' }))).toEqual({
    code: 'percent-format',
    instead: '7',
  });
  expect(sheetNumber(cell('<5'))).toEqual({ code: 'less-than' });
  expect(sheetNumber(cell('5', { kind: 'number', formula: true }))).toEqual({ code: 'formula', instead: '5' });
});

test('behind a currency sign only what is surely a number is written instead', () => {
  const instead = (text: string) => sheetNumber(cell(text));
  expect(['$1,000.00', '$1.000,50', '100 USD', '-$5'].map(instead)).toEqual(
    ['1000.00', '1000.50', '100', '-5'].map((text) => ({ code: 'currency', instead: text })),
  );
  for (const text of ['$1,2,3', '$', 'USD']) expect(sheetNumber(cell(text))).toEqual({ code: 'text-in-number' });
});

test('a power of ten that cannot be written out is no number', () => {
  expect(sheetNumber(cell('1e9'))).toEqual({ code: 'scientific', instead: '1000000000' });
  expect(sheetNumber(cell('1e308'))).toEqual({ code: 'text-in-number' });
});

test('a cell that says it is a number and holds none is none', () => {
  for (const text of ['abc', 'NaN', '1E+309'])
    expect(sheetNumber(cell(text, { kind: 'number' }))).toEqual({ code: 'text-in-number' });
});

test('a number that no computer can hold is none', () => {
  for (const text of ['1e999', '-1e999', '9'.repeat(400), 'Infinity'])
    expect(sheetNumber(cell(text))).toEqual({ code: 'text-in-number' });
});
