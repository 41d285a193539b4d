import type { Derived } from '../../src/model/derived.ts';
import type { Extract as SourceExtract } from '../../src/model/source.ts';
import type { RawFile, RawRow } from '../fetchers/fetcher.ts';
import { cellOf, matches } from '../raw-row.ts';

type Join = NonNullable<SourceExtract['join']>;

/** A raw row that an extract reads, and the row of the second file that was joined to it. */
export interface SelectedRow extends RawRow {
  partner?: RawRow;
}

/**
 * The rows an extract reads: of its file (the first, when none is named), with joined columns, that fulfil `where`.
 * Throws, naming file and line, when a column is not there, also because rows of the second file disagree on it.
 * `derive` comes first, so that a row can be joined by what is made of a cell.
 * Example: `where: { Year: '2020' }` keeps the rows of 2020.
 */
export function select(extract: SourceExtract, files: readonly RawFile[]): SelectedRow[] {
  const file = fileOf(files, extract.file ?? files[0]?.path);
  const rows = file.rows.map((row) => extract.derive.reduce(withDerived, row));
  const joined = extract.join === undefined ? rows : join(rows, extract.join, files);
  return joined.filter((row) => matches(row, extract.where));
}

function fileOf(files: readonly RawFile[], path: string | undefined): RawFile {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`an extract names the file "${path}", which is not among the source's files`);
  return file;
}

function withDerived(row: RawRow, derive: Derived): RawRow {
  const cell = cellOf(row, derive.from);
  const made =
    'plus' in derive ? sumOf([cell, ...derive.plus.map((name) => cellOf(row, name))]) : derivedFrom(cell, derive);
  return { ...row, cells: { ...row.cells, [derive.column]: made } };
}

/** Empty where one of the parts is no number: a sum of what is known would be too small. */
function sumOf(cells: readonly string[]): string {
  const isNumber = cells.every((cell) => /^-?\d+(\.\d+)?$/.test(cell));
  return isNumber ? String(cells.reduce((sum, cell) => sum + Number(cell), 0)) : '';
}

function derivedFrom(cell: string, derive: Exclude<Derived, { plus: string[] }>): string {
  if ('after' in derive) return afterOf(cell, derive.after);
  return 'first' in derive ? cell.slice(0, derive.first) : codeOf(cell, derive);
}

const afterOf = (cell: string, start: string): string => (cell.startsWith(start) ? cell.slice(start.length) : '');

/** Files drop the zeros of a code that looks like a number: `1974.1` is tract 1974.10. */
function codeOf(cell: string, { prefix, digits, decimals }: Extract<Derived, { prefix: string }>): string {
  if (!/^\d+(\.\d+)?$/.test(cell)) return '';
  const code = Number(cell).toFixed(decimals).replace('.', '').padStart(digits, '0');
  return code.length === digits ? prefix + code : '';
}

/** Rows with a partner in the second file, by equal keys; its columns are added. Rows without one are left out. */
function join(rows: readonly RawRow[], by: Join, files: readonly RawFile[]): SelectedRow[] {
  const partners = partnersOf(fileOf(files, by.file), Object.values(by.on));
  return rows.flatMap((row) => {
    const partner = partners.get(keyOf(row, Object.keys(by.on)));
    return partner === undefined ? [] : [{ ...row, cells: withColumns(row, partner, by), partner }];
  });
}

/** The last row of each key. A column in which rows of one key differ is dropped: it is not known which one is meant. */
function partnersOf(other: RawFile, columns: readonly string[]): Map<string, RawRow> {
  const partners = new Map<string, RawRow>();
  for (const row of other.rows) {
    const known = partners.get(keyOf(row, columns));
    const agreed = Object.entries(row.cells).filter(
      ([name, cell]) => known === undefined || known.cells[name] === cell,
    );
    partners.set(keyOf(row, columns), { ...row, cells: Object.fromEntries(agreed) });
  }
  return partners;
}

/** The row's own columns first and untouched, so that their places in the file stay what they are. */
function withColumns(row: RawRow, partner: RawRow, { columns, disagreeing }: Join): Record<string, string> {
  const names = columns ?? Object.keys(partner.cells);
  const cell = (column: string): string =>
    disagreeing === 'empty' ? (partner.cells[column] ?? '') : cellOf(partner, column);
  const added = Object.fromEntries(names.map((column) => [column, cell(column)]));
  return { ...row.cells, ...added, ...row.cells };
}

function keyOf(row: RawRow, columns: readonly string[]): string {
  return columns.map((column) => cellOf(row, column)).join('\u0000');
}
