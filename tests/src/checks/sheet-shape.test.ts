import { expect, test } from 'vitest';
import { sheetHeader } from '../../../src/checks/sheet-columns.ts';
import { headingProblems, placeIn, shapeProblems } from '../../../src/checks/sheet-shape.ts';
import { readWorkbook } from '../../../src/sheets/read-workbook.ts';
import { target } from '../../cases/broken-files/target.ts';

const sheet = readWorkbook('a.csv', new TextEncoder().encode('group,estimate,Value,colour,\nElm,20,21,red,x')).workbook!
  .sheets[0]!;
const place = placeIn('a.csv', sheet);

test('headings: twice, unknown, none, missing', () => {
  const found = headingProblems(sheet, sheetHeader(sheet)!, place, target);
  expect(found.map(({ code, column }) => [code, column])).toEqual([
    ['column-twice', 2],
    ['unknown-column', 3],
    ['empty-heading', 4],
    ['missing-column', null],
  ]);
});

test('thousands of merged blocks in thousands of rows take no time', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [{ ...sheet.rows[0]![0]!, row: at + 1 }]);
  const merged = rows.map(([cell]) => ({ firstRow: cell!.row, lastRow: cell!.row, firstColumn: 0, lastColumn: 1 }));
  const before = Date.now();
  expect(shapeProblems({ ...sheet, rows, merged }, { row: 1 }, place)).toHaveLength(10_000);
  expect(Date.now() - before).toBeLessThan(500);
});

test('merged cells, hidden rows and columns that hold something', () => {
  const block = { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 };
  const odd = { ...sheet, merged: [block], hiddenRows: new Set([2, 9]), hiddenColumns: new Set([1, 9]) };
  const found = shapeProblems(odd, sheetHeader(sheet)!, place);
  expect(found.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
    ['merged', 2, 0, 'Elm'],
    ['hidden-row', 2, null, ''],
    ['hidden-column', 1, 1, ''],
  ]);
});
