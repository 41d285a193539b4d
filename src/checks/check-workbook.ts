import type { ImportTarget } from '../model/import-target.ts';
import type { TableColumn, TableRow } from '../model/table.ts';
import type { Sheet, SheetCell, SheetProblem, Workbook } from '../model/workbook.ts';
import { type SheetHeader, sheetHeader } from './sheet-columns.ts';
import type { CellFault } from './sheet-labels.ts';
import { readSheetRow } from './sheet-row.ts';
import { headingProblems, type Place, placeIn, shapeProblems } from './sheet-shape.ts';
import { sheetValueFaults } from './sheet-values.ts';

/** A row of a table and where it stands in the spreadsheet. */
export interface PlacedRow {
  at: number;
  row: TableRow;
}

/** A spreadsheet checked: its rows as they would stand in the table, and every fault. With any fault nothing is taken. */
export interface CheckedWorkbook {
  rows: PlacedRow[];
  received: number;
  setAside: { reason: string; rows: number }[];
  problems: SheetProblem[];
  /** The sheet that was read, and where its columns stand; null where no table was found. */
  sheet: Sheet | null;
  header: SheetHeader | null;
}

/** Sheets that this software adds to a marked workbook, and whose return is no fault. */
const ours = new Set(['Problems', 'Problemas']);

/** The sheet that holds the table, and faults of all that hold something else. */
function chooseSheet(
  { file, sheets }: Workbook,
  divisions: readonly string[],
): { sheet: Sheet | null; problems: SheetProblem[] } {
  const filled = sheets.filter(({ rows, name }) => rows.length > 0 && !ours.has(name));
  const hidden = filled.filter((one) => one.hidden);
  const shown = filled.filter((one) => !one.hidden);
  const sheet = shown.find((one) => sheetHeader(one, divisions) !== null) ?? shown[0] ?? null;
  const others = shown.filter((one) => one !== sheet);
  return {
    sheet,
    problems: [
      ...hidden.map((one) => placeIn(file, one)(0, null, 'hidden-sheet')),
      ...others.map((one) => placeIn(file, one)(0, null, 'other-sheet', '', { sheet: sheet?.name ?? '' })),
    ],
  };
}

/** A row that is no row of figures: a second row of headings, or a remark below the table. */
function strayCode(cells: readonly SheetCell[], header: SheetHeader, isFirst: boolean): string | null {
  const value = header.columns.get('estimate') ?? header.columns.get('numerator');
  const at = (column: number | undefined): SheetCell | undefined => cells.find((cell) => cell.column === column);
  if (cells.length === 1 && cells[0]!.kind === 'text' && cells[0]!.column !== value) return 'remark-row';
  const said = at(value)?.text ?? '';
  const period = at(header.columns.get('period'))?.text ?? '';
  const isWord = (text: string): boolean =>
    /^[^\d]*\p{L}{2}[^\d]*$/u.test(text) && !/^(n\/?a|nd|ns|none|null|tbd|suppressed)$/i.test(text);
  return isFirst && cells.length > 1 && isWord(said) && (isWord(period) || period === '') ? 'second-heading' : null;
}

const keyOf = ({ series, period, geography, area, dimension, group }: TableRow): string =>
  [series, period, geography, area, dimension, group].join('|');

/** Tells how far it is, in rows: a sheet of a hundred thousand takes seconds. */
export type Progress = (done: number, of: number) => void;

interface Reading {
  rows: PlacedRow[];
  problems: SheetProblem[];
  aside: Map<string, number>;
}

function readRows(
  lines: readonly SheetCell[][],
  header: SheetHeader,
  target: ImportTarget,
  place: Place,
  tell: Progress,
): Reading {
  const names = new Map([...header.columns].map(([name, column]) => [column, name]));
  const seen = new Map<string, number>();
  const reading: Reading = { rows: [], problems: [], aside: new Map() };
  const add = (row: number, cells: ReadonlyMap<TableColumn, SheetCell>, { column, code, values }: CellFault): void => {
    const cell = cells.get(column);
    reading.problems.push(
      place(row, cell?.column ?? header.columns.get(column) ?? null, code, cell?.text ?? '', { column, ...values }),
    );
  };
  lines.forEach((line, index) => {
    if (index % 5000 === 0) tell(index, lines.length);
    const at = line[0]!.row;
    const stray = strayCode(line, header, index === 0);
    if (stray !== null) return void reading.problems.push(place(at, line[0]!.column, stray, line[0]!.text));
    const cells = new Map(
      line.flatMap((cell) => (names.has(cell.column) ? [[names.get(cell.column)!, cell] as const] : [])),
    );
    const { row, setAside, faults } = readSheetRow(cells, target);
    // A column that is missing is told once, at the headings.
    const told = faults.filter(({ code, column }) => code !== 'missing-value' || header.columns.has(column));
    for (const fault of told) add(at, cells, fault);
    if (setAside !== null && faults.length === 0)
      return void reading.aside.set(setAside, (reading.aside.get(setAside) ?? 0) + 1);
    if (row === null) return;
    const first = seen.get(keyOf(row));
    if (first !== undefined)
      add(at, cells, {
        column: cells.has('group') ? 'group' : 'period',
        code: 'duplicate-row',
        values: { first: String(first) },
      });
    seen.set(keyOf(row), first ?? at);
    for (const fault of sheetValueFaults(row, target)) add(at, cells, fault);
    reading.rows.push({ at, row });
  });
  tell(lines.length, lines.length);
  return reading;
}

/**
 * Checks a spreadsheet against what a source's table may hold: finds the table, its headings and its rows, maps labels
 * to groups and places, and lists every fault at its cell. Pure: the import command and the page that checks a file
 * before it is sent run this same function. Example: a percent sign in C7 is one problem at row 7, column 2.
 */
export function checkWorkbook(
  workbook: Workbook,
  target: ImportTarget,
  tell: Progress = () => undefined,
): CheckedWorkbook {
  const divisions = target.dimensions.flatMap(({ names }) => names);
  const { sheet, problems } = chooseSheet(workbook, divisions);
  const none = { rows: [], received: 0, setAside: [], sheet, header: null };
  if (sheet === null) return { ...none, problems: [...problems, nowhere(workbook.file, 'no-data')] };
  const place = placeIn(workbook.file, sheet);
  const header = sheetHeader(sheet, divisions);
  if (header === null)
    return { ...none, problems: [...problems, place(sheet.rows[0]?.[0]?.row ?? 1, null, 'no-heading')] };
  const lines = sheet.rows.filter((cells) => (cells[0]?.row ?? 0) > header.row);
  const reading = readRows(lines, header, target, place, tell);
  const empty = lines.length === 0 ? [place(header.row, null, 'no-rows')] : [];
  return {
    rows: reading.rows,
    received: lines.length,
    setAside: [...reading.aside].map(([reason, rows]) => ({ reason, rows })),
    problems: [
      ...problems,
      ...headingProblems(sheet, header, place, target),
      ...shapeProblems(sheet, header, place),
      ...empty,
      ...reading.problems,
    ],
    sheet,
    header,
  };
}

const nowhere = (file: string, code: string): SheetProblem => ({
  file,
  sheet: null,
  row: 0,
  column: null,
  value: '',
  code,
  values: {},
});
