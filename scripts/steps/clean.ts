import type { RawFile, RawRow } from '../fetchers/fetcher.ts';

/**
 * Cells with the white space at their ends removed, and runs of it inside folded to one blank: ` 67.46` is 67.46, and
 * a trailing space makes no second category. Nothing else is changed here: meaning comes later, in one place.
 */
export function clean(files: readonly RawFile[]): RawFile[] {
  return files.map((file) => ({ ...file, columns: file.columns.map(tidy), rows: file.rows.map(cleanRow) }));
}

function cleanRow(row: RawRow): RawRow {
  const cells = Object.entries(row.cells).map(([column, cell]) => [tidy(column), tidy(cell)]);
  return { ...row, cells: Object.fromEntries(cells) as Record<string, string> };
}

function tidy(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
