import { nearest } from '../checks/nearest.ts';
import { sheetNumber } from '../checks/sheet-number.ts';
import { textFaults } from '../checks/sheet-text.ts';
import type { LensData } from '../model/lens-data.ts';
import type { SheetCell } from '../model/workbook.ts';
import { placeAt, placeNamed, type Places, wholePlace } from './locate.ts';
import type { Answer, Project, ProjectPlace } from './project.ts';
import { evidenceColumn } from './project-columns.ts';

/** A fault of a cell before it is placed: which column, which code, and what the words need. */
export interface ProjectFault {
  column: string;
  code: string;
  values?: Record<string, string>;
}

/** The filled cells of a row by the column they mean. */
export type ProjectCells = ReadonlyMap<string, SheetCell>;

/** One row as a project; null where it has a fault. `currency` is the code the row names, '' where it names none. */
export interface ReadProject {
  project: Project | null;
  currency: string;
  faults: ProjectFault[];
}

/** No project of a city costs more: a larger number has lost its decimal point, or was typed for fun. */
const mostAmount = 1e12;

/** Codes whose words speak of tables of figures: here the cell is simply no number. */
const plainly = new Set([
  'error-value',
  'missing-word',
  'less-than',
  'range',
  'footnote-mark',
  'text-in-number',
  'leading-zero',
  'percent-sign',
  'percent-format',
]);

/** The number of a cell; null where it is empty or has a fault, which is told. */
function numberIn(cells: ProjectCells, column: string, faults: ProjectFault[]): number | null {
  const cell = cells.get(column);
  if (cell === undefined || (cell.kind === 'text' && cell.text.trim() === '')) return null;
  const said = sheetNumber(cell);
  if ('number' in said) return said.number;
  const code =
    cell.kind === 'text' && /^=/.test(cell.text) ? 'formula' : plainly.has(said.code) ? 'project-number' : said.code;
  faults.push({ column, code, values: said.instead === undefined ? {} : { instead: said.instead } });
  return null;
}

function textIn(cells: ProjectCells, column: string, faults: ProjectFault[]): string {
  const cell = cells.get(column);
  faults.push(...textFaults(cell).map((fault) => ({ column, ...fault })));
  return cell?.text.trim() ?? '';
}

function required(cells: ProjectCells, column: string, faults: ProjectFault[]): string {
  const text = textIn(cells, column, faults);
  if (text === '') faults.push({ column, code: 'missing-value' });
  return text;
}

function amountIn(cells: ProjectCells, faults: ProjectFault[]): number {
  const before = faults.length;
  const amount = numberIn(cells, 'amount', faults);
  if (amount === null && faults.length === before) faults.push({ column: 'amount', code: 'missing-value' });
  if (amount !== null && amount < 0) faults.push({ column: 'amount', code: 'project-negative' });
  if (amount !== null && amount > mostAmount) faults.push({ column: 'amount', code: 'project-too-much' });
  // "-0" is nothing too, and is not printed with a sign.
  return amount === null || amount === 0 ? 0 : amount;
}

function currencyIn(cells: ProjectCells, { currency }: LensData, faults: ProjectFault[]): string {
  const text = textIn(cells, 'currency', faults);
  const known = [currency.code, ...currency.also].map((one) => one.toLowerCase());
  return known.includes(text.toLowerCase()) ? currency.code : text;
}

/** Longitude and latitude, both or none; half a point is a fault of the missing half. */
function pointIn(cells: ProjectCells, faults: ProjectFault[]): { longitude: number; latitude: number } | null {
  const before = faults.length;
  const longitude = numberIn(cells, 'longitude', faults);
  const latitude = numberIn(cells, 'latitude', faults);
  if (longitude !== null && latitude !== null) return { longitude, latitude };
  if (faults.length > before || (longitude === null && latitude === null)) return null;
  faults.push({ column: longitude === null ? 'longitude' : 'latitude', code: 'project-half-point' });
  return null;
}

/** Letters that are compared with names of places: a long text in fifty thousand rows would take minutes. */
const mostCompared = 40;

function districtIn(cells: ProjectCells, places: Places, data: LensData, faults: ProjectFault[]): string | null {
  const text = textIn(cells, 'district', faults);
  if (text === '') return null;
  const area = placeNamed(places, text);
  if (area !== null) return area;
  const ids = data.areas.map(({ id }) => id);
  const values = { allowed: ids.join(', '), nearest: nearest(text.slice(0, mostCompared), ids, 1)[0] ?? ids[0]! };
  faults.push({ column: 'district', code: 'project-district', values });
  return null;
}

function placeIn(cells: ProjectCells, places: Places, data: LensData, faults: ProjectFault[]): ProjectPlace | null {
  const before = faults.length;
  const point = pointIn(cells, faults);
  const named = districtIn(cells, places, data, faults);
  if (faults.length > before) return null;
  if (point === null && named === null) {
    faults.push({ column: 'district', code: 'project-nowhere' });
    return null;
  }
  if (point === null) return named === wholePlace ? { kind: 'whole' } : { kind: 'area', area: named! };
  const located = placeAt(places, point, named);
  if ('area' in located) return { kind: 'point', area: located.area, ...point };
  const column = located.code === 'project-two-places' ? 'district' : 'longitude';
  faults.push({ column, code: located.code, ...(located.values !== undefined && { values: located.values }) });
  return null;
}

function answersIn(cells: ProjectCells, { grading }: LensData, faults: ProjectFault[]): Record<string, Answer> {
  const answers = grading.map(({ id, points }): [string, Answer] => {
    const given = numberIn(cells, id, faults);
    if (given !== null && (given < 0 || given > points))
      faults.push({ column: id, code: 'project-points', values: { most: String(points) } });
    return [id, { points: given, evidence: textIn(cells, evidenceColumn(id), faults) }];
  });
  return Object.fromEntries(answers);
}

/**
 * Reads one row of a file of projects, with every fault in it at once. Example: "Park, 250000, parks, 8" is a project of
 * 250,000 in place 8; "Park, -5, parks, 99" has two faults.
 */
export function readProject(row: number, cells: ProjectCells, places: Places, data: LensData): ReadProject {
  const faults: ProjectFault[] = [];
  const name = required(cells, 'name', faults);
  const amount = amountIn(cells, faults);
  const currency = currencyIn(cells, data, faults);
  const kind = required(cells, 'kind', faults);
  const place = placeIn(cells, places, data, faults);
  const answers = answersIn(cells, data, faults);
  const project = place === null || faults.length > 0 ? null : { row, name, amount, kind, place, answers };
  return { project, currency, faults };
}
