import type { SheetCell } from '../../src/model/workbook.ts';
import { readWorkbook } from '../../src/sheets/read-workbook.ts';
import type { RawRow } from './fetcher.ts';

/**
 * Raw rows of the first visible sheet of a workbook: its first filled row is the heading, and `line` is the row of the
 * sheet. Numbers are plain, dates `YYYY-MM-DD` as the reader of workbooks gives them. Throws, naming the file, when it
 * is no workbook, or has no table.
 * Example: a sheet with `Year, Value` over `2019, 5` is the row `{ Year: '2019', Value: '5' }` of line 2.
 */
export function workbookRows(path: string, bytes: Uint8Array): { columns: string[]; rows: RawRow[] } {
  const { workbook, problems } = readWorkbook(path, bytes);
  const [problem] = problems;
  if (workbook === null)
    throw new Error(`${path}: not a sound workbook (${problem?.code ?? 'unknown'}); save it again`);
  const sheet = workbook.sheets.find(({ hidden, rows }) => !hidden && rows.length > 0);
  if (sheet === undefined) throw new Error(`${path}: no sheet holds a table`);
  const [head = [], ...body] = sheet.rows;
  const headings = new Map(head.map(({ column, text }) => [column, text.replace(/\s+/g, ' ').trim()]));
  const columns = [...headings.values()];
  const rows = body.map((cells) => ({ file: path, line: cells[0]!.row, cells: cellsOf(headings, cells) }));
  return { columns, rows };
}

function cellsOf(headings: ReadonlyMap<number, string>, cells: readonly SheetCell[]): Record<string, string> {
  const texts = new Map(cells.map(({ column, text }) => [column, text]));
  return Object.fromEntries([...headings].map(([column, heading]) => [heading, texts.get(column) ?? '']));
}
