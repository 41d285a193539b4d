import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { toWorkbook } from '../../../scripts/outputs/workbook.ts';
import { openArchive } from '../../open-archive.ts';

const sheets = [
  {
    name: 'read me',
    widths: [10, 20],
    rows: [
      ['What', 'Text'],
      ['Title', 'Boats & <oars> "here"'],
    ],
  },
  {
    name: 'data',
    widths: [10, 10, 10],
    rows: [
      ['id', 'estimate', 'note'],
      ['007', 12.5, ''],
      ['=1+1', 0, 'two\nlines'],
    ],
  },
];
const read = async (bytes: Uint8Array) => readSheets(Buffer.from(bytes));

test('another program reads texts as texts, numbers as numbers, and leading zeros', async () => {
  expect(await read(toWorkbook(sheets))).toEqual([
    {
      sheet: 'read me',
      data: [
        ['What', 'Text'],
        ['Title', 'Boats & <oars> "here"'],
      ],
    },
    {
      sheet: 'data',
      data: [
        ['id', 'estimate', 'note'],
        ['007', 12.5, null],
        ['=1+1', 0, 'two\nlines'],
      ],
    },
  ]);
});

test('signs that XML has no room for are left out, and the file still opens', async () => {
  const [sheet] = await read(toWorkbook([{ name: 'a', widths: [5], rows: [['\u0000b\u000Bell\uFFFF']] }]));
  expect(sheet?.data).toEqual([['bell']]);
});

test('the same sheets give the same bytes', () => {
  expect(toWorkbook(sheets)).toEqual(toWorkbook(sheets));
});

test('the style that cells without one have is named: programs warn where it is not', async () => {
  const files = await openArchive(toWorkbook(sheets));
  expect(files.get('xl/styles.xml')!.toString()).toMatch(/<cellStyle name="Normal" xfId="0" builtinId="0"\/>/);
});
