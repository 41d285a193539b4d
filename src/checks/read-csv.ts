import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { unfitSign } from '../model/signs.ts';
import type { Problem } from '../model/problem.ts';
import { nearest } from './nearest.ts';
import { lengthWords, longestText } from './long-texts.ts';
import type { Place } from './parse-yaml.ts';
import { signWords } from './unfit-signs.ts';

/** One line of a CSV file by column name, and where its cells stand. */
export interface CsvRow {
  line: number;
  cells: Record<string, string>;
  at(column: string): Place;
}

export interface ReadCsv {
  rows: CsvRow[];
  /** Every line after the first is one of the rows. */
  whole: boolean;
  problems: Problem[];
}

interface How {
  raw: boolean;
  readSigns: boolean;
}

interface CsvLine {
  record: string[];
  raw: string;
  info: { lines: number };
}

/** Column, from 1, at which the nth cell of a raw line begins; commas inside quotes do not count. */
function cellColumn(raw: string, cell: number): number {
  let seen = 0;
  let quoted = false;
  for (let index = 0; index < raw.length && seen < cell; index += 1) {
    if (raw[index] === '"') quoted = !quoted;
    if (raw[index] === ',' && !quoted) seen += 1;
    if (seen === cell) return index + 2;
  }
  return 1;
}

/** csv-parse counts the lines read so far, so that a cell with line breaks puts its row on its last line. */
function firstLine({ raw, info }: CsvLine): number {
  return info.lines - (raw.replace(/\n$/, '').match(/\n/g)?.length ?? 0);
}

function parseRecords(text: string): CsvLine[] {
  const options = { info: true, raw: true, relax_column_count: true, skip_empty_lines: true } as const;
  return parse(text, options) as unknown as CsvLine[];
}

function syntaxProblem(file: string, error: CsvError): Problem {
  const line = Number(error['lines'] ?? 0);
  return {
    file,
    line,
    column: 1,
    field: 'CSV',
    wrong: error.message.replace(/ at line \d+.*$/, ''),
    allowed: 'commas between cells; a cell with a comma or a quote stands in double quotes, quotes in it doubled',
    mend: 'mend the quotes on this line, or save the sheet as CSV again',
  };
}

function headerProblems(file: string, header: string[], columns: readonly string[]): Problem[] {
  if (header.length === columns.length && columns.every((column, index) => header[index] === column)) return [];
  const unknown = header.filter((column) => !columns.includes(column));
  const missing = columns.filter((column) => !header.includes(column));
  const named = unknown.map((column) => `unknown column "${column}" (nearest: ${nearest(column, columns, 1).join()})`);
  const faults = [...named, ...missing.map((column) => `missing column "${column}"`)];
  return [
    {
      file,
      line: 1,
      column: 1,
      field: 'header',
      wrong: faults.join(', ') || 'the columns are repeated or in another order',
      allowed: columns.join(','),
      mend: 'write the first line exactly so',
    },
  ];
}

function widthProblem(file: string, row: CsvLine, columns: readonly string[]): Problem[] {
  if (row.record.length === columns.length) return [];
  return [
    {
      file,
      line: firstLine(row),
      column: 1,
      field: 'row',
      wrong: `${row.record.length} cells`,
      allowed: `${columns.length} cells, as in the first line`,
      mend: 'add or remove commas; put a text with a comma in double quotes',
    },
  ];
}

function spaceProblems(file: string, row: CsvRow): Problem[] {
  const spaced = Object.entries(row.cells).filter(([, cell]) => cell !== cell.trim());
  return spaced.map(([column, cell]) => ({
    file,
    ...row.at(column),
    field: column,
    wrong: `"${cell}" begins or ends with a space`,
    allowed: 'no space at the edges of a cell',
    mend: `write "${cell.trim()}"`,
  }));
}

function signProblems(file: string, row: CsvRow): Problem[] {
  return Object.entries(row.cells).flatMap(([column, cell]) => {
    const words = signWords(cell);
    return words === null ? [] : [{ file, ...row.at(column), field: column, ...words }];
  });
}

function lengthProblems(file: string, row: CsvRow): Problem[] {
  return Object.entries(row.cells).flatMap(([column, cell]) => {
    const words = lengthWords(cell);
    return words === null ? [] : [{ file, ...row.at(column), field: column, ...words }];
  });
}

function toRow(row: CsvLine, columns: readonly string[]): CsvRow {
  const cells = Object.fromEntries(columns.map((column, index) => [column, row.record[index] ?? '']));
  const line = firstLine(row);
  return { line, cells, at: (column) => ({ line, column: cellColumn(row.raw, columns.indexOf(column)) }) };
}

/**
 * Reads CSV text whose first line must be exactly `columns`. Every fault of form is reported with line and column;
 * rows are given only when the header is right, since otherwise no cell has a name.
 * Spaces at the edges of cells and signs that no text may hold are a fault, unless the file is a publisher's own (`raw`), which is taken as it is.
 * Example: `readCsv('a.csv', 'x,y\n1,2\n', ['x', 'y']).rows[0].cells` → `{ x: '1', y: '2' }`.
 */
export function readCsv(file: string, text: string, columns: readonly string[], raw = false): ReadCsv {
  try {
    // A look at the whole is cheap; only where it finds something each cell is asked.
    const readSigns = !raw && unfitSign(text) !== null;
    return fromRecords(file, parseRecords(text), columns, { raw, readSigns });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return { rows: [], whole: false, problems: [syntaxProblem(file, cause)] };
  }
}

function fromRecords(file: string, records: CsvLine[], columns: readonly string[], how: How): ReadCsv {
  const { raw, readSigns } = how;
  const [header, ...body] = records;
  const wrongHeader = headerProblems(file, header?.record ?? [], columns);
  if (wrongHeader.length > 0) return { rows: [], whole: false, problems: wrongHeader };
  const whole = body.filter(({ record }) => record.length === columns.length);
  const long = raw ? [] : whole.filter((row) => row.raw.length > longestText);
  const rows = whole.map((row) => toRow(row, columns));
  const widths = body.flatMap((row) => widthProblem(file, row, columns));
  return {
    rows,
    whole: widths.length === 0,
    problems: [
      ...widths,
      ...(raw ? [] : rows.flatMap((row) => spaceProblems(file, row))),
      ...long.flatMap((row) => lengthProblems(file, toRow(row, columns))),
      ...(readSigns ? rows.flatMap((row) => signProblems(file, row)) : []),
    ],
  };
}
