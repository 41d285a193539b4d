import { expect, test } from 'vitest';
import { markedSheets } from '../../../src/sheets/marked-sheets.ts';
import { readWorkbook } from '../../../src/sheets/read-workbook.ts';
import type { SheetProblem } from '../../../src/model/workbook.ts';

const { workbook } = readWorkbook('boats.csv', new TextEncoder().encode('period,estimate\n\n2019,7%'));
const problem: SheetProblem = {
  file: 'boats.csv',
  sheet: null,
  row: 3,
  column: 1,
  value: '7%',
  code: 'percent-sign',
  values: {},
};
const words = {
  name: 'Problems',
  headings: ['Sheet', 'Row', 'Column', 'Value', 'Wrong', 'Allowed', 'Mend'] as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ],
  tell: () => ({ wrong: 'w', allowed: 'a', mend: 'm' }),
};

test('the same cells, the faulty one filled, and a list', () => {
  const [figures, list] = markedSheets(workbook!, [problem], words);
  expect(figures?.data.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
    ['period', 'estimate'],
    [null, null],
    ['2019', '7%'],
  ]);
  expect(figures?.data[2]?.map((cell) => cell?.backgroundColor)).toEqual([undefined, '#FFD9B3']);
  expect(list?.sheet).toBe('Problems');
  expect(list?.data[1]?.map((cell) => cell?.value)).toEqual(['', 3, 'B', '7%', 'w', 'a', 'm']);
});

test('a fault of a whole row fills its cells', () => {
  const [figures] = markedSheets(workbook!, [{ ...problem, column: null }], words);
  expect(figures?.data[2]?.every((cell) => cell?.backgroundColor === '#FFD9B3')).toBe(true);
});
