import type { Extract } from '../../src/model/source.ts';
import type { RawFile, RawRow } from '../fetchers/fetcher.ts';

/** A condition on cells: every named column holds the value, or one of the values, given. */
export type Where = Record<string, string | string[]>;

/** Whether a row fulfils a condition. Throws when the file has no such column. */
export function matches(row: RawRow, where: Where): boolean {
  return Object.entries(where).every(([column, wanted]) => [wanted].flat().includes(cellOf(row, column)));
}

/** A cell by column name. Throws, naming file and line, when the file has no such column: a typing error in the source. */
export function cellOf(row: RawRow, column: string): string {
  const cell = row.cells[column];
  if (cell === undefined)
    throw new Error(
      `${row.file}:${row.line}: there is no column "${column}"; columns are ${Object.keys(row.cells).join(', ')}`,
    );
  return cell;
}

/** A raw row that an extract reads, and the row of the second file that was joined to it. */
export interface SelectedRow extends RawRow {
  partner?: RawRow;
}

/** The rows an extract reads: of its file (the first, when none is named), with joined columns, that fulfil `where`. */
export function select(extract: Extract, files: readonly RawFile[]): SelectedRow[] {
  const file = fileOf(files, extract.file ?? files[0]?.path);
  const joined = extract.join === undefined ? file.rows : join(file.rows, extract.join, files);
  return joined.filter((row) => matches(row, extract.where));
}

function fileOf(files: readonly RawFile[], path: string | undefined): RawFile {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`an extract names the file "${path}", which is not among the source's files`);
  return file;
}

/** Rows with a partner in the second file, by equal keys; its columns are added. Rows without one are left out. */
function join(rows: readonly RawRow[], by: NonNullable<Extract['join']>, files: readonly RawFile[]): SelectedRow[] {
  const other = fileOf(files, by.file);
  const keys = Object.entries(by.on);
  const partners = new Map(
    other.rows.map((row) => [
      keyOf(
        row,
        keys.map(([, theirs]) => theirs),
      ),
      row,
    ]),
  );
  return rows.flatMap((row) => {
    const partner = partners.get(
      keyOf(
        row,
        keys.map(([ours]) => ours),
      ),
    );
    return partner === undefined ? [] : [{ ...row, cells: { ...partner.cells, ...row.cells }, partner }];
  });
}

function keyOf(row: RawRow, columns: readonly string[]): string {
  return columns.map((column) => cellOf(row, column)).join('\u0000');
}
