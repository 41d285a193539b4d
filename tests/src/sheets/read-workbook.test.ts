import { strToU8, zipSync } from 'fflate';
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

test('JSON in several lines is JSON', () => {
  expect(readWorkbook('a.csv', utf8('[\n  {"a": 1}]')).problems.map(({ code }) => code)).toEqual(['json']);
});

/** An archive whose list of parts says that its second part unpacks to this many bytes. */
function unpackingTo(part: string, bytes: number): Uint8Array {
  const zip = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), [part]: strToU8('<worksheet/>') });
  const view = new DataView(zip.buffer, zip.byteOffset);
  const entries = [...zip.keys()].filter((at) => at + 4 <= zip.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(entries[1]! + 24, bytes, true);
  return zip;
}

test('a workbook that would fill the memory is refused before it is unpacked, what is not read is not counted', () => {
  const codes = (part: string) =>
    readWorkbook('a.xlsx', unpackingTo(part, 4_000_000_000)).problems.map(({ code }) => code);
  expect(codes('xl/worksheets/sheet1.xml')).toEqual(['too-large']);
  expect(codes('xl/media/film.xml')).toEqual(['damaged']);
});
