/** What a spreadsheet says a cell is. `number` holds the plain number as text, whatever format shows it as. */
export type CellKind = 'text' | 'number' | 'boolean' | 'error';

/** One filled cell. `row` counts from 1 as a spreadsheet does, `column` from 0: column 2 is C. */
export interface SheetCell {
  row: number;
  column: number;
  kind: CellKind;
  text: string;
  /** The cell computes its value: what is read is what the program last stored. */
  formula: boolean;
  /** How the number is shown: as a percentage (0.124 as 12.4 %), as a date, or plainly. */
  shown: 'plain' | 'percent' | 'date';
}

/** A block of cells drawn as one; what it says stands in its first cell. */
export interface MergedBlock {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** One sheet: rows that hold something, top to bottom, and what a person does not see or sees otherwise. */
export interface Sheet {
  name: string;
  hidden: boolean;
  rows: SheetCell[][];
  merged: MergedBlock[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
}

/** A file that holds tables. A CSV file is a workbook of one sheet, which has no name. */
export interface Workbook {
  file: string;
  format: 'csv' | 'tsv' | 'xlsx';
  sheets: Sheet[];
}

/** A fault of a spreadsheet, at its cell. The words come from the interface strings, by `code` and `values`. */
export interface SheetProblem {
  file: string;
  /** Null where the file has one unnamed sheet, or the fault is of the whole file. */
  sheet: string | null;
  /** From 1; 0 means the sheet or the file as a whole. */
  row: number;
  /** From 0; null means the row or the sheet as a whole. */
  column: number | null;
  /** What stands in the cell. */
  value: string;
  code: string;
  /** For the words: what is allowed, the nearest match, the column's name. */
  values: Record<string, string>;
}
