import { expect, test } from 'vitest';
import { readWorkbook } from '../../../src/sheets/read-workbook.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file is what its bytes say, whatever it is called', () => {
  expect(readWorkbook('figures.xlsx', utf8('a,b\n1,2')).workbook?.format).toBe('csv');
  expect(readWorkbook('figures.csv', utf8('%PDF-1.4')).problems.map(({ code }) => code)).toEqual(['pdf']);
  expect(readWorkbook('figures.xlsx', utf8('PK\u0003\u0004 cut')).problems.map(({ code }) => code)).toEqual([
    'damaged',
  ]);
});
