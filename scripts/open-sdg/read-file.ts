import { placeholderIn } from '../../src/checks/placeholders.ts';
import { sheetNumber } from '../../src/checks/sheet-number.ts';
import { sheetPeriod } from '../../src/checks/sheet-period.ts';
import type { TableRow } from '../../src/model/table.ts';
import { noNumbers } from '../../src/model/table.ts';
import type { SheetCell } from '../../src/model/workbook.ts';
import { columnLetter } from '../../src/sheets/column-letter.ts';
import { readWorkbook } from '../../src/sheets/read-workbook.ts';
import { kebab } from './kebab.ts';

/** A data file of an Open SDG repository as rows of a table, or every reason why it cannot be. */
export interface ReadFile {
  rows: TableRow[];
  received: number;
  setAside: { reason: string; rows: number }[];
  /** Divisions found, with their labels as written. */
  labels: { column: string; label: string; dimension: string; group: string }[];
  refused: string[];
}

/** Columns of Open SDG that divide nobody: a unit, a series, a code for maps. */
const notDivisions = new Set(['year', 'value', 'units', 'unit', 'series', 'geocode']);

interface Column {
  name: string;
  at: number;
}

interface Shape {
  year: number;
  value: number;
  units: number[];
  divisions: Column[];
}

function shapeOf(heading: readonly SheetCell[]): Shape | string {
  const columns = heading.map(({ text, column }) => ({ name: text.trim(), at: column }));
  const named = (wanted: string): number | undefined => columns.find(({ name }) => name.toLowerCase() === wanted)?.at;
  const [year, value] = [named('year'), named('value')];
  if (year === undefined || value === undefined)
    return `row 1: the columns Year and Value are needed; there are ${columns
      .map(({ name }) => `"${name}"`)
      .join(', ')
      .slice(0, 200)}`;
  const twice = columns.find(({ name }, at) => columns.findIndex((one) => one.name === name) !== at);
  if (twice !== undefined) return `row 1, column ${columnLetter(twice.at)}: "${twice.name}" stands twice`;
  const units = columns
    .filter(({ name }) => ['units', 'unit', 'series'].includes(name.toLowerCase()))
    .map(({ at }) => at);
  return { year, value, units, divisions: columns.filter(({ name }) => !notDivisions.has(name.toLowerCase())) };
}

const textAt = (cells: readonly SheetCell[], column: number): string =>
  cells.find((cell) => cell.column === column)?.text.trim() ?? '';

/** Series by unit, division by the columns that are filled: two filled ones are a crossed division. */
function rowOf(cells: readonly SheetCell[], shape: Shape, period: string, estimate: number): TableRow {
  const filled = shape.divisions.filter(({ at }) => textAt(cells, at) !== '');
  const series = shape.units
    .map((at) => kebab(textAt(cells, at)))
    .filter((unit) => unit !== 'unnamed')
    .join('-');
  return {
    series: series || 'value',
    vintage: 'open-sdg',
    period,
    geography: 'as-published',
    area: 'as-published',
    dimension: filled.length === 0 ? 'all' : filled.map(({ name }) => kebab(name)).join('-by-'),
    group: filled.length === 0 ? 'all' : filled.map(({ at }) => kebab(textAt(cells, at))).join('-'),
    ...noNumbers,
    estimate,
    status: 'published',
    reliability: null,
    note: '',
  };
}

/** A school or fiscal year, 2009-2010, is a span of two years; 2019.0 is a year. */
function periodOf(cell: SheetCell): { period: string } | { code: string } {
  const whole = /^(\d{4})\.0$/.exec(cell.text);
  return sheetPeriod(whole === null ? { ...cell, text: cell.text.trim() } : { ...cell, text: whole[1]! });
}

const keyOf = ({ series, period, dimension, group }: TableRow): string =>
  [series, period, dimension, group].join(' · ');

/** Most faults of a file that are listed; the rest are counted. */
const listed = 10;

function shortened(faults: readonly string[]): string[] {
  return faults.length <= listed ? [...faults] : [...faults.slice(0, listed), `and ${faults.length - listed} more`];
}

const refuse = (...refused: string[]): ReadFile => ({ rows: [], received: 0, setAside: [], labels: [], refused });

interface Gathered {
  rows: Map<string, { row: TableRow; at: number }>;
  faults: string[];
  empty: number;
  twice: number;
}

function gather(lines: readonly SheetCell[][], shape: Shape): Gathered {
  const found: Gathered = { rows: new Map(), faults: [], empty: 0, twice: 0 };
  for (const cells of lines) {
    const at = cells[0]!.row;
    const year = cells.find(({ column }) => column === shape.year);
    const value = cells.find(({ column }) => column === shape.value);
    if (value === undefined || value.text.trim() === '') {
      found.empty += 1;
      continue;
    }
    const period = year === undefined ? { code: 'missing-value' } : periodOf(year);
    const number = sheetNumber({ ...value, text: value.text.trim() });
    if ('code' in period)
      found.faults.push(
        `row ${at}, column ${columnLetter(shape.year)}: "${year?.text ?? ''}" is no year (${period.code})`,
      );
    if ('code' in number)
      found.faults.push(
        `row ${at}, column ${columnLetter(shape.value)}: "${value.text}" is no number (${number.code})`,
      );
    if ('code' in period || 'code' in number) continue;
    const row = rowOf(cells, shape, period.period, number.number);
    const before = found.rows.get(keyOf(row));
    if (before === undefined) found.rows.set(keyOf(row), { row, at });
    else if (before.row.estimate === row.estimate) found.twice += 1;
    else
      found.faults.push(
        `row ${at}: ${keyOf(row)} is ${String(row.estimate)}, and ${String(before.row.estimate)} in row ${before.at}`,
      );
  }
  return found;
}

/**
 * Reads one data file of an Open SDG repository: `Year`, columns that divide, perhaps `Units`, and `Value`. Every fault is
 * given with its row and column, and then nothing of the file is taken. Example: a row 2019, Female, 3.4 under
 * Year, Gender, Value is the group `female` of `gender`.
 */
export function readOpenSdgFile(file: string, bytes: Uint8Array): ReadFile {
  const { workbook, problems } = readWorkbook(file, bytes);
  const [sheet] = workbook?.sheets ?? [];
  if (sheet === undefined)
    return refuse(...problems.map(({ code, row }) => (row === 0 ? code : `row ${row}: ${code}`)));
  const words = sheet.rows
    .flat()
    .map(({ text }) => placeholderIn(text))
    .find((one) => one !== null);
  if (words !== undefined) return refuse(`it is a placeholder of the template: it says "${words}"`);
  const [heading = [], ...lines] = sheet.rows;
  const shape = shapeOf(heading);
  if (typeof shape === 'string') return refuse(shape);
  const { rows, faults, empty, twice } = gather(lines, shape);
  if (faults.length > 0) return refuse(...shortened(faults));
  if (rows.size === 0) return refuse('no row has a value');
  const setAside = [
    { reason: 'no value in the row', rows: empty },
    { reason: 'the same figure a second time', rows: twice },
  ].filter(({ rows: count }) => count > 0);
  return {
    rows: [...rows.values()].map(({ row }) => row),
    received: lines.length,
    setAside,
    labels: labelsOf(lines, shape),
    refused: [],
  };
}

function labelsOf(lines: readonly SheetCell[][], shape: Shape): ReadFile['labels'] {
  const found = new Map<string, ReadFile['labels'][number]>();
  for (const cells of lines)
    for (const { name, at } of shape.divisions) {
      const label = textAt(cells, at);
      if (label !== '')
        found.set(`${name}|${label}`, { column: name, label, dimension: kebab(name), group: kebab(label) });
    }
  return [...found.values()];
}
