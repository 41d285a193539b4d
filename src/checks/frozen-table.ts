import type { Problem } from '../model/problem.ts';
import { frozenColumns, type FrozenIndicator } from '../model/release.ts';
import { unfitSign } from '../model/signs.ts';
import { reliabilities, statuses } from '../model/status.ts';
import type { FaultWords } from './fault.ts';
import { readCsv } from './read-csv.ts';
import { readText } from './read-text.ts';

type Column = (typeof frozenColumns)[number];
type Fault = FaultWords & { column: Column };
/** The part of a manifest that says what a table holds. */
type Described = Pick<FrozenIndicator, 'id' | 'measure' | 'unit' | 'per' | 'figures'>;

const takeBack = 'take the file back from the history of the repository';
const place = new Map(frozenColumns.map((column, index) => [column, index]));
const at = (cells: readonly string[], column: Column): string => cells[place.get(column)!] ?? '';

const keys = ['source', 'period', 'geography', 'area', 'dimension', 'group'] as const;
const values = ['estimate', 'lower', 'upper', 'marginOfError', 'numerator', 'denominator'] as const;
const words: [Column, readonly string[]][] = [
  ['status', statuses],
  ['reliability', ['', ...reliabilities]],
  ['intervalFrom', ['', 'published-margin', 'published-limits', 'counts']],
];
const plainNumber = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

type Same = [Column, string][];

/** What stands in every row of a table. */
function expected({ id, measure, unit, per }: Described): Same {
  const same = { indicator: id, measure, unit, per: per === null ? '' : String(per) };
  return Object.entries(same) as Same;
}

/** What is wrong with the cells of one figure. */
function rowFaults(cells: readonly string[], same: Same): Fault[] {
  const faults: Fault[] = [];
  const add = (column: Column, allowed: string): void =>
    void faults.push({ column, wrong: `"${at(cells, column)}" cannot stand here`, allowed, mend: takeBack });
  for (const [column, value] of same) if (at(cells, column) !== value) add(column, value === '' ? 'nothing' : value);
  for (const [column, allowed] of words)
    if (!allowed.includes(at(cells, column))) add(column, allowed.map((word) => word || 'nothing').join(', '));
  for (const column of keys) if (at(cells, column) === '') add(column, 'an id');
  const isPublished = at(cells, 'status') === 'published';
  for (const column of values) {
    const cell = at(cells, column);
    if (cell !== '' && !isPublished) add(column, 'numbers only where the status is `published`');
    else if (cell !== '' && !plainNumber.test(cell)) add(column, 'a number, or nothing');
  }
  if (isPublished && at(cells, 'estimate') === '') add('estimate', 'a number, since the status is `published`');
  return faults;
}

const keyOf = (cells: readonly string[]): string => keys.map((column) => at(cells, column)).join('\u0001');

/** The cells of a line as a release writes them; null where its quotes are broken or a cell goes over the line. */
function cellsOf(line: string): string[] | null {
  if (!line.includes('"')) return line.split(',');
  if (!/^(("([^"]|"")*"|[^",]*)(,|$))+$/.test(line)) return null;
  const found = line.match(/("([^"]|"")*"|[^",]*)(,|$)/g) ?? [];
  const cells = found.slice(0, line.endsWith(',') ? undefined : found.length - 1);
  return cells.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}

/** Whether a table is in order at first sight, which nearly all are. Reading each cell's place would take seconds. */
function isPlainlySound(text: string, described: Described): boolean {
  const lines = text.split('\n');
  if (lines.shift() !== frozenColumns.join(',') || lines.pop() !== '' || unfitSign(text) !== null) return false;
  const same = expected(described);
  const seen = new Set<string>();
  for (const line of lines) {
    const cells = cellsOf(line);
    if (cells === null || cells.length !== frozenColumns.length || rowFaults(cells, same).length > 0) return false;
    seen.add(keyOf(cells));
  }
  return seen.size === lines.length && lines.length === described.figures;
}

/** A file that was written to hide what it holds is no table: broken quotes, another header, a word nobody knows. */
function carefully(file: string, text: string, described: Described): Problem[] {
  const csv = readCsv(file, text, frozenColumns);
  if (csv.problems.length > 0) return csv.problems.map((problem) => ({ ...problem, mend: takeBack }));
  const same = expected(described);
  const seen = new Set<string>();
  const faults = csv.rows.flatMap((row) => {
    const cells = frozenColumns.map((column) => row.cells[column] ?? '');
    const isRepeated = seen.has(keyOf(cells));
    seen.add(keyOf(cells));
    const twice = { column: 'group' as const, wrong: 'this figure stands twice', allowed: 'each once', mend: takeBack };
    const all = [...rowFaults(cells, same), ...(isRepeated ? [twice] : [])];
    return all.map(({ column, ...said }) => ({ file, ...row.at(column), field: column, ...said }));
  });
  if (csv.rows.length === described.figures) return faults;
  const counted = `${csv.rows.length} figures, and its manifest counts ${described.figures}`;
  const words = { wrong: counted, allowed: String(described.figures), mend: takeBack };
  return [...faults, { file, line: 0, column: 0, field: 'rows', ...words }];
}

/**
 * Faults of a frozen table: its form, its words and numbers, and what its manifest says of all its rows.
 * Example: a cell `12,5` under `estimate` is a fault with line and column.
 */
export function frozenTableProblems(file: string, bytes: Uint8Array, described: Described): Problem[] {
  const { text, problems } = readText(file, bytes);
  if (text === null || (problems.length === 0 && isPlainlySound(text, described))) return problems;
  return [...problems, ...carefully(file, text, described)];
}

/** One figure of a frozen table, as text. */
export type FrozenRow = Record<Column, string>;

/** The rows of a frozen table that can be read; what cannot is a fault of its own. Example: `rows[0].estimate` is `60.5`. */
export function frozenRows(text: string): FrozenRow[] {
  const [, ...lines] = text.split('\n');
  return lines.flatMap((line) => {
    const cells = line === '' ? null : cellsOf(line);
    if (cells === null || cells.length !== frozenColumns.length) return [];
    return [Object.fromEntries(frozenColumns.map((column) => [column, at(cells, column)])) as FrozenRow];
  });
}
