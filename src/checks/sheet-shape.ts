import type { ImportTarget } from '../model/import-target.ts';
import { type TableColumn, tableColumns } from '../model/table.ts';
import type { Sheet, SheetProblem } from '../model/workbook.ts';
import { nearest } from './nearest.ts';
import { columnNamed, type SheetHeader } from './sheet-columns.ts';

/** Makes a problem of a sheet at a row and column. */
export type Place = (
  row: number,
  column: number | null,
  code: string,
  value?: string,
  values?: Record<string, string>,
) => SheetProblem;

/** Problems of one sheet of a file. */
export const placeIn =
  (file: string, sheet: Sheet): Place =>
  (row, column, code, value = '', values = {}) => ({
    file,
    sheet: sheet.name === '' ? null : sheet.name,
    row,
    column,
    value,
    code,
    values,
  });

/** Headings: twice the same, none above figures, one we do not know, and what must not be missing. */
export function headingProblems(
  sheet: Sheet,
  { row, cells, columns }: SheetHeader,
  place: Place,
  target: ImportTarget,
): SheetProblem[] {
  const divisions = target.dimensions.flatMap(({ names }) => names);
  const taken = new Map([...columns].map(([name, column]) => [column, name]));
  const headed = new Set(cells.map(({ column }) => column));
  const twice = cells.filter(({ text, column }) => columnNamed(text, divisions) !== null && !taken.has(column));
  const unknown = cells.filter(({ text }) => columnNamed(text, divisions) === null);
  const below = sheet.rows.filter((line) => (line[0]?.row ?? 0) > row).flat();
  const bare = [...new Set(below.map(({ column }) => column).filter((column) => !headed.has(column)))];
  const needed: TableColumn[] = ['period', 'group', 'estimate', 'geography', 'area', 'series'];
  const stands = (column: TableColumn): boolean =>
    columns.has(column) ||
    target.defaults[column] !== undefined ||
    (column === 'estimate' && columns.has('numerator')) ||
    column === 'group';
  return [
    ...twice.map(({ text, column }) => place(row, column, 'column-twice', text)),
    ...unknown.map(({ text, column }) =>
      place(row, column, 'unknown-column', text, {
        nearest: nearest(text, tableColumns, 1)[0] ?? '',
        allowed: tableColumns.join(', '),
      }),
    ),
    ...bare.map((column) => place(row, column, 'empty-heading')),
    ...needed.filter((column) => !stands(column)).map((column) => place(row, null, 'missing-column', '', { column })),
  ];
}

/** What a person sees otherwise than a program: merged cells, hidden rows and columns that hold figures. */
export function shapeProblems(sheet: Sheet, header: Pick<SheetHeader, 'row'>, place: Place): SheetProblem[] {
  const lines = sheet.rows.filter((cells) => (cells[0]?.row ?? 0) > header.row);
  const rows = new Set(lines.map((cells) => cells[0]!.row));
  const columns = new Set(lines.flat().map(({ column }) => column));
  const merged = sheet.merged.filter(({ lastRow }) => lastRow >= header.row);
  // Sheets with thousands of merged blocks would be gone through as often.
  const byRow = new Map(merged.length === 0 ? [] : sheet.rows.map((cells) => [cells[0]!.row, cells]));
  const textAt = (row: number, column: number): string =>
    byRow.get(row)?.find((cell) => cell.column === column)?.text ?? '';
  return [
    ...merged.map(({ firstRow, firstColumn }) => place(firstRow, firstColumn, 'merged', textAt(firstRow, firstColumn))),
    ...[...sheet.hiddenRows].filter((row) => rows.has(row)).map((row) => place(row, null, 'hidden-row')),
    ...[...sheet.hiddenColumns]
      .filter((column) => columns.has(column))
      .map((column) => place(header.row, column, 'hidden-column')),
  ];
}
