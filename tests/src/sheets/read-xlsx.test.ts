import writeExcelFile from 'write-excel-file/node';
import { expect, test } from 'vitest';
import { readXlsx } from '../../../src/sheets/read-xlsx.ts';

// Invented cells, written by a library and read back by us.
const written = async (): Promise<Uint8Array> =>
  new Uint8Array(
    await writeExcelFile([
      {
        sheet: 'Boats',
        data: [
          ['period', null, 'share'],
          ['2019', { value: 0.124, format: '0.0%' }, true],
        ],
      },
      { sheet: 'Notes', data: [['a & b < c']] },
    ]).toBuffer(),
  );

test('what cells say, how they are shown, and where they stand', async () => {
  const { sheets } = readXlsx('boats.xlsx', await written());
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Boats', false],
    ['Notes', false],
  ]);
  const cells = sheets[0]?.rows.flat().map(({ row, column, kind, text, shown }) => [row, column, kind, text, shown]);
  expect(cells).toEqual([
    [1, 0, 'text', 'period', 'plain'],
    [1, 2, 'text', 'share', 'plain'],
    [2, 0, 'text', '2019', 'plain'],
    [2, 1, 'number', '0.124', 'percent'],
    [2, 2, 'boolean', '1', 'plain'],
  ]);
  expect(sheets[1]?.rows[0]?.[0]?.text).toBe('a & b < c');
});

test('an archive without a workbook throws', () => {
  expect(() => readXlsx('x.xlsx', new Uint8Array([80, 75]))).toThrow();
});
