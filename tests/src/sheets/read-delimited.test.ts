import { expect, test } from 'vitest';
import { delimiterOf, readDelimited } from '../../../src/sheets/read-delimited.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cells = (text: string) =>
  readDelimited('a.csv', utf8(text)).workbook?.sheets[0]?.rows.map((row) =>
    row.map((cell) => [cell.row, cell.column, cell.text]),
  );

test('rows are numbered as a spreadsheet numbers them, empty ones counted, empty cells left out', () => {
  expect(cells('a;b\n"x\ny";2\n\n3;')).toEqual([
    [
      [1, 0, 'a'],
      [1, 1, 'b'],
    ],
    [
      [2, 0, 'x\ny'],
      [2, 1, '2'],
    ],
    [[4, 0, '3']],
  ]);
});

test('the delimiter outside quotes', () => {
  expect(['a;b;"c,d,e,f"', 'a\tb', 'a,b', 'a|b', 'a'].map(delimiterOf)).toEqual([';', '\t', ',', '|', '\t']);
  expect(readDelimited('a.tsv', utf8('a\tb')).workbook?.format).toBe('tsv');
});

test('open quotation marks and other encodings are faults with their line', () => {
  const problems = (bytes: Uint8Array) => readDelimited('a.csv', bytes).problems.map(({ code, row }) => [code, row]);
  expect(problems(utf8('a,b\n1,"2\n3,4'))).toEqual([['quotes', 2]]);
  expect(problems(utf8('a,b\n1,"2"x'))).toEqual([['quotes', 2]]);
  expect(problems(utf8('a,b\n"1\n1",2\n\n"3,4\n5,6'))).toEqual([['quotes', 4]]);
  expect(problems(Uint8Array.from('a\nJos\xe9', (letter) => letter.charCodeAt(0)))).toEqual([['encoding', 2]]);
  expect(problems(utf8('a\nb\0'))).toEqual([['nul-bytes', 2]]);
});
