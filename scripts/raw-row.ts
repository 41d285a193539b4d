import type { RawRow } from './fetchers/fetcher.ts';

/** A condition on cells: every named column holds the value, or one of the values, given. */
export type Where = Record<string, string | string[]>;

/** A raw row that belongs to a series, with the group it is about; `column` is set where the group is a wide column. */
export interface Classified {
  row: RawRow;
  dimension: string;
  group: string;
  column: string | null;
}

/** Rows that an extract goes on with, and those it sets aside, each with the reason for the ledger. */
export interface Sorted<Kept> {
  kept: Kept[];
  setAside: { row: RawRow; reason: string }[];
}

/** The place of a raw row, which names it in the ledger and in messages: `file.csv:12`. */
export function placeOf(row: RawRow): string {
  return `${row.file}:${row.line}`;
}

/**
 * A cell by column name. Throws, naming file and line, when the file has no such column: a typing error in the source.
 * Example: `cellOf(row, 'Year')` is `'2019'`.
 */
export function cellOf(row: RawRow, column: string): string {
  const cell = row.cells[column];
  if (cell !== undefined) return cell;
  const columns = Object.keys(row.cells).join(', ');
  throw new Error(`${placeOf(row)}: there is no column "${column}"; columns are ${columns}`);
}

/** Whether a row fulfils a condition: `matches(row, { Year: ['2019', '2020'] })`. Throws when a column is not there. */
export function matches(row: RawRow, where: Where): boolean {
  return Object.entries(where).every(([column, wanted]) => [wanted].flat().includes(cellOf(row, column)));
}
