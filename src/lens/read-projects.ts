import { nearest } from '../checks/nearest.ts';
import { plainName } from '../checks/sheet-columns.ts';
import { type Place, placeIn, shapeProblems } from '../checks/sheet-shape.ts';
import type { LensData } from '../model/lens-data.ts';
import type { Sheet, SheetCell, SheetProblem, Workbook } from '../model/workbook.ts';
import { placesOf } from './locate.ts';
import type { Project } from './project.ts';
import { columnsOf, headingsOf, neededColumns, type ProjectHeader, projectHeader } from './project-columns.ts';
import { type ProjectCells, readProject } from './read-project.ts';

/** A file of projects as it was read. With any fault nothing is worked out. */
export interface ReadProjects {
  projects: Project[];
  problems: SheetProblem[];
}

/** Sheets that this software adds to a marked workbook, and whose return is no fault. */
const ours = new Set(['Problems', 'Problemas']);

function chooseSheet(
  { file, sheets }: Workbook,
  headings: ReadonlyMap<string, string>,
): { sheet: Sheet | null; problems: SheetProblem[] } {
  const filled = sheets.filter(({ rows, name }) => rows.length > 0 && !ours.has(name));
  const shown = filled.filter(({ hidden }) => !hidden);
  const sheet = shown.find((one) => projectHeader(one, headings) !== null) ?? shown[0] ?? null;
  const problems = filled
    .filter((one) => one !== sheet)
    .map((one) =>
      placeIn(file, one)(0, null, one.hidden ? 'hidden-sheet' : 'other-sheet', '', { sheet: sheet?.name ?? '' }),
    );
  return { sheet, problems };
}

/** Headings: twice the same, one we do not know, none above cells, and what must not be missing. */
function headingProblems(
  sheet: Sheet,
  { row, cells, columns }: ProjectHeader,
  place: Place,
  headings: ReadonlyMap<string, string>,
  all: readonly string[],
): SheetProblem[] {
  const taken = new Set(columns.values());
  const headed = new Set(cells.map(({ column }) => column));
  const below = sheet.rows.filter((line) => line[0]!.row > row).flat();
  const bare = [...new Set(below.map(({ column }) => column).filter((column) => !headed.has(column)))];
  const has = (column: string): boolean => columns.has(column);
  const somewhere = has('district') || (has('longitude') && has('latitude'));
  const missing = [...neededColumns.filter((column) => !has(column)), ...(somewhere ? [] : ['district'])];
  return [
    ...cells
      .filter(({ text, column }) => headings.has(plainName(text)) && !taken.has(column))
      .map(({ text, column }) => place(row, column, 'column-twice', text)),
    ...cells
      .filter(({ text }) => !headings.has(plainName(text)))
      .map(({ text, column }) => {
        const values = { nearest: nearest(text, all, 1)[0] ?? '', allowed: all.join(', ') };
        return place(row, column, 'unknown-column', text, values);
      }),
    ...bare.map((column) => place(row, column, 'empty-heading')),
    ...missing.map((column) => place(row, null, 'project-missing-column', '', { column })),
  ];
}

/** What was read of all rows, before what they say together is looked at. */
interface Reading {
  projects: Project[];
  problems: SheetProblem[];
  currencies: { at: SheetCell; code: string }[];
}

/** Letters and digits of any script, small and without accents. Example: "Pier, 2" and "PIER 2" are the same. */
const bareName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');

const keyOf = ({ name, place }: Project): string => {
  const where = place.kind === 'whole' ? '' : place.area;
  const point = place.kind === 'point' ? `${place.longitude},${place.latitude}` : '';
  return [bareName(name) || name.toLowerCase(), where, point].join('|');
};

/** Whether a row says its headings again. */
const isHeadings = (cells: ProjectCells, headings: ReadonlyMap<string, string>): boolean =>
  cells.size > 1 && [...cells].every(([column, { text }]) => headings.get(plainName(text)) === column);

const placeColumns = ['district', 'longitude', 'latitude'];

function readRows(lines: readonly SheetCell[][], header: ProjectHeader, data: LensData, place: Place): Reading {
  const headings = headingsOf(data);
  const places = placesOf(data);
  const names = new Map([...header.columns].map(([name, column]) => [column, name]));
  const seen = new Map<string, number>();
  const reading: Reading = { projects: [], problems: [], currencies: [] };
  for (const line of lines) {
    const at = line[0]!.row;
    const cells: ProjectCells = new Map(
      line.flatMap((cell) => (names.has(cell.column) ? [[names.get(cell.column)!, cell] as const] : [])),
    );
    if (isHeadings(cells, headings)) {
      reading.problems.push(place(at, null, 'second-heading'));
      continue;
    }
    const { project, currency, faults } = readProject(at, cells, places, data);
    const tell = (column: string, code: string, values: Record<string, string> = {}): void => {
      const cell = cells.get(column);
      reading.problems.push(
        place(at, cell?.column ?? header.columns.get(column) ?? null, code, cell?.text ?? '', { column, ...values }),
      );
    };
    // A column that is missing is told once, at the headings.
    const told = faults.filter(
      ({ code, column }) =>
        (code !== 'missing-value' || header.columns.has(column)) &&
        (code !== 'project-nowhere' || placeColumns.some((one) => header.columns.has(one))),
    );
    for (const { column, code, values } of told) tell(column, code, values);
    const money = cells.get('currency');
    if (money !== undefined && currency !== '') reading.currencies.push({ at: money, code: currency });
    if (project === null) continue;
    const first = seen.get(keyOf(project));
    if (first !== undefined) tell('name', 'project-duplicate', { first: String(first) });
    seen.set(keyOf(project), first ?? at);
    reading.projects.push(project);
  }
  return reading;
}

/** Amounts in other currencies are not added up: each cell that names one is told, and whether the file mixes them. */
function currencyProblems({ currencies }: Reading, { currency }: LensData, place: Place): SheetProblem[] {
  const mixed = new Set(currencies.map(({ code }) => code.toUpperCase())).size > 1;
  return currencies
    .filter(({ code }) => code !== currency.code)
    .map(({ at }) =>
      place(at.row, at.column, mixed ? 'project-currencies' : 'project-currency', at.text, { allowed: currency.code }),
    );
}

/**
 * Reads a file of projects: finds the table, its headings and its rows, places every project, and lists every fault at its
 * cell, all at once. Pure: the page and the command run this same function. Example: a negative amount in B7 is one
 * problem at row 7, column 1.
 */
export function readProjects(workbook: Workbook, data: LensData): ReadProjects {
  const headings = headingsOf(data);
  const { sheet, problems } = chooseSheet(workbook, headings);
  const whole = { file: workbook.file, sheet: null, row: 0, column: null, value: '', values: {} };
  if (sheet === null) return { projects: [], problems: [...problems, { ...whole, code: 'no-data' }] };
  const place = placeIn(workbook.file, sheet);
  const header = projectHeader(sheet, headings);
  const all = columnsOf(data);
  if (header === null) {
    const none = place(sheet.rows[0]![0]!.row, null, 'project-no-heading', '', { allowed: all.slice(0, 7).join(', ') });
    return { projects: [], problems: [...problems, none] };
  }
  const lines = sheet.rows.filter((cells) => cells[0]!.row > header.row);
  const reading = readRows(lines, header, data, place);
  const found = [
    ...problems,
    ...headingProblems(sheet, header, place, headings, all),
    ...shapeProblems(sheet, header, place),
    ...(lines.length === 0 ? [place(header.row, null, 'project-no-rows')] : []),
    ...reading.problems,
    ...currencyProblems(reading, data, place),
  ];
  // As a person goes through the sheet: what is about the whole of it first.
  const inOrder = found.toSorted((a, b) => a.row - b.row || (a.column ?? -1) - (b.column ?? -1));
  return { projects: found.length > 0 ? [] : reading.projects, problems: inOrder };
}
