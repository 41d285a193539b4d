import { expect, test } from 'vitest';
import { markedCopy } from '../../../src/preflight/marked-copy.ts';
import { readWorkbook } from '../../../src/sheets/read-workbook.ts';
import { faulty } from '../../scripts/preflight/harbour.ts';
import { english } from '../format/words.ts';
import { checked } from './page.ts';

test('the copy is a workbook with the same cells and a list of the problems', async () => {
  const { workbook, problems } = checked(faulty);
  const { name, data } = await markedCopy(workbook!, problems, english);
  expect(name).toBe('water-problems.xlsx');
  const read = readWorkbook(name, new Uint8Array(await data.arrayBuffer()));
  expect(read.problems).toEqual([]);
  const [cells, list] = read.workbook!.sheets;
  expect(cells!.rows.flat().map(({ text }) => text)).toContain('64,1');
  expect(list!.rows).toHaveLength(1 + problems.length);
});
