import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { workbookRows } from '../../../scripts/fetchers/workbook-rows.ts';

// Invented cells, written by a library and read back by us.
const workbook = async (data: (string | number | null)[][]): Promise<Uint8Array> =>
  new Uint8Array(await writeExcelFile(data).toBuffer());

test('rows of the first sheet under their headings, with the row of the sheet', async () => {
  const { columns, rows } = workbookRows(
    'a.xlsx',
    await workbook([['Year', 'Value  %'], [], [2019, null], ['2020', 5.5]]),
  );
  expect(columns).toEqual(['Year', 'Value %']);
  expect(rows).toEqual([
    { file: 'a.xlsx', line: 3, cells: { Year: '2019', 'Value %': '' } },
    { file: 'a.xlsx', line: 4, cells: { Year: '2020', 'Value %': '5.5' } },
  ]);
});

test('a workbook without a table, and a file that is none, are told with their name', async () => {
  expect(() => workbookRows('a.xlsx', new TextEncoder().encode('%PDF-1.7'))).toThrow(
    'a.xlsx: not a sound workbook (pdf)',
  );
  const empty = await workbook([[]]);
  expect(() => workbookRows('a.xlsx', empty)).toThrow('a.xlsx: no sheet holds a table');
});
