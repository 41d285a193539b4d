import type { Problem } from '../model/problem.ts';
import { reliabilities, statuses } from '../model/status.ts';
import { tableColumns } from '../model/table.ts';
import type { TableRow } from '../model/table.ts';
import { faultInCell } from './fault.ts';
import type { LocatedRow } from './fault.ts';
import { nearest } from './nearest.ts';
import { placeholderTableProblem } from './placeholders.ts';
import { readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';
import { readText } from './read-text.ts';

/** A row of a table with its places. `broken` rows have a cell that could not be read: their values are not judged. */
export interface PlacedRow extends LocatedRow {
  line: number;
  row: TableRow;
  broken: boolean;
}

export interface ReadTable {
  file: string;
  source: string;
  bytes: Uint8Array;
  rows: PlacedRow[];
  /** Every line of the file is one of the rows. */
  whole: boolean;
}

const numberColumns = ['estimate', 'marginOfError', 'lower', 'upper', 'numerator', 'denominator'] as const;
const plainNumber = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;

function numberProblem(row: LocatedRow, column: string, cell: string): Problem[] {
  if (cell.trim() === '' || plainNumber.test(cell.trim())) return [];
  return [
    faultInCell(row, column, {
      wrong: `"${cell}" is not a number`,
      allowed: 'digits with a decimal point, such as 1234.5, or nothing',
      mend: 'remove signs such as %, $, commas and words; say why a value is missing in `status`',
    }),
  ];
}

function wordProblem(row: LocatedRow, column: string, cell: string, words: readonly string[]): Problem[] {
  if (words.includes(cell)) return [];
  return [
    faultInCell(row, column, {
      wrong: cell === '' ? 'is empty' : `unknown word "${cell}"`,
      allowed: words.map((word) => (word === '' ? 'nothing' : word)).join(', '),
      mend: `write one of them${cell === '' ? '' : `, nearest: ${nearest(cell, words, 1).join()}`}`,
    }),
  ];
}

function cellProblems(row: LocatedRow, cells: Record<string, string>): Problem[] {
  return [
    ...numberColumns.flatMap((column) => numberProblem(row, column, cells[column] ?? '')),
    ...wordProblem(row, 'status', cells['status'] ?? '', statuses),
    ...wordProblem(row, 'reliability', cells['reliability'] ?? '', ['', ...reliabilities]),
  ];
}

function toNumber(cell: string): number | null {
  return plainNumber.test(cell.trim()) ? Number(cell) : null;
}

function toTableRow(cells: Record<string, string>): TableRow {
  const numbers = Object.fromEntries(numberColumns.map((column) => [column, toNumber(cells[column] ?? '')]));
  return { ...cells, ...numbers, reliability: cells['reliability'] || null } as TableRow;
}

function placeRow(file: string, csv: CsvRow): { placed: PlacedRow; problems: Problem[] } {
  const located = { file, line: csv.line, at: csv.at };
  const problems = cellProblems(located, csv.cells);
  return { placed: { ...located, row: toTableRow(csv.cells), broken: problems.length > 0 }, problems };
}

/**
 * Reads `tables/<source>.csv`: exact columns, numbers that are numbers, known statuses. What the rows mean is checked
 * elsewhere. Example: a cell `12,5 %` under `estimate` is a problem and the row is `broken`.
 */
export function readTable(file: string, source: string, bytes: Uint8Array): { table: ReadTable; problems: Problem[] } {
  const { text, problems } = readText(file, bytes);
  const empty = { file, source, bytes, rows: [], whole: false };
  if (text === null) return { table: empty, problems };
  const placeholder = placeholderTableProblem(file, text);
  if (placeholder !== null) return { table: empty, problems: [...problems, placeholder] };
  const csv = readCsv(file, text, tableColumns);
  const rows = csv.rows.map((row) => placeRow(file, row));
  const cellFaults = rows.flatMap((row) => row.problems);
  const table = { ...empty, rows: rows.map(({ placed }) => placed), whole: csv.whole };
  return { table, problems: [...problems, ...csv.problems, ...cellFaults] };
}
