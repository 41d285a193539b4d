import type { Answering, Reply } from './loopback.ts';

// Enough of a Socrata portal: metadata, and a part of SoQL evaluated over real rows. Field values are texts and absent
// where they are empty, as the real endpoint gives them.

export type SodaRow = Record<string, string>;

/** A dataset of the portal: its rows, when they changed, and the types of its columns. */
export interface SodaDataset {
  rows: SodaRow[];
  rowsUpdatedAt: number;
  columns: Record<string, string>;
}

interface Selected {
  name: string;
  valueOf: (rows: readonly SodaRow[]) => string | undefined;
}

const commas = /,(?![^(]*\))/;

function valueIn(row: SodaRow, expression: string): string {
  const day = /^date_trunc_ymd\((\w+)\)$/.exec(expression)?.[1];
  if (day === undefined) return row[expression] ?? '';
  return (row[day] ?? '') === '' ? '' : `${row[day]!.slice(0, 10)}T00:00:00.000`;
}

function selectedFrom(part: string): Selected {
  const [, expression = '', name = expression] = /^(.+?)(?: as (\w+))?$/.exec(part.trim())!;
  if (expression === 'count(*)') return { name, valueOf: (rows) => String(rows.length) };
  const added = /^sum\((\w+)\)$/.exec(expression)?.[1];
  if (added !== undefined)
    return { name, valueOf: (rows) => String(rows.reduce((sum, row) => sum + Number(row[added] ?? 0), 0)) };
  return { name, valueOf: (rows) => valueIn(rows[0]!, expression) };
}

/** `column = 'x'`, `column >= 'x'`, `column in('x','y')` and `column is not null`, joined by `and`. */
function fulfils(row: SodaRow, where: string): boolean {
  return where.split(/ and /i).every((part) => {
    const [, column = '', sign = '', rest = ''] = /^(\w+)\s*(=|>=|<=|<|>|in|is not null)\s*(.*)$/i.exec(part.trim())!;
    const value = row[column] ?? '';
    const texts = [...rest.matchAll(/'([^']*)'/g)].map(([, text]) => text!);
    if (sign.toLowerCase() === 'is not null') return value !== '';
    if (sign.toLowerCase() === 'in') return texts.includes(value);
    const [other = ''] = texts;
    return { '=': value === other, '>=': value >= other, '<=': value <= other, '<': value < other, '>': value > other }[
      sign
    ]!;
  });
}

/** The rows that a question brings, in its order and window. */
export function evaluate(rows: readonly SodaRow[], query: URLSearchParams): SodaRow[] {
  const where = query.get('$where');
  const kept = where === null ? [...rows] : rows.filter((row) => fulfils(row, where));
  const selected = (query.get('$select') ?? ':id').split(commas).map(selectedFrom);
  const isTotal = !query.has('$group') && selected.some(({ name }) => name === 'rows');
  const groups = groupsOf(kept, query.get('$group'), selected, isTotal);
  const made = groups.map((group) => rowOf(selected, group));
  const order = query.get('$order')?.split(',') ?? [];
  const key = (row: SodaRow): string => order.map((name) => row[name] ?? '').join('\u0000');
  if (order.length > 0) made.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const offset = Number(query.get('$offset') ?? 0);
  return made.slice(offset, offset + Number(query.get('$limit') ?? 1000));
}

function groupsOf(rows: SodaRow[], group: string | null, selected: readonly Selected[], isTotal: boolean): SodaRow[][] {
  if (isTotal) return [rows];
  if (group === null) return rows.map((row) => [row]);
  const named = selected.filter(({ name }) => group.split(',').includes(name));
  const keyOf = (row: SodaRow): string => named.map(({ valueOf }) => valueOf([row])).join('\u0000');
  return [...Map.groupBy(rows, keyOf).values()];
}

function rowOf(selected: readonly Selected[], rows: readonly SodaRow[]): SodaRow {
  const entries = selected.map(({ name, valueOf }) => [name, valueOf(rows) ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** A page of CSV: the heading always, empty cells where JSON leaves fields out. */
const csvOf = (rows: readonly SodaRow[], columns: string[]): string =>
  [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n') + '\n';

/** The portal: `/api/views/<id>.json` and `/resource/<id>.json` or `.csv`. */
export function soda(datasets: Record<string, SodaDataset>): Answering {
  return (path, query): Reply => {
    const [, view] = /^\/api\/views\/(.+)\.json$/.exec(path) ?? [];
    const [, resource, format] = /^\/resource\/(.+)\.(json|csv)$/.exec(path) ?? [];
    const dataset = datasets[view ?? resource ?? ''];
    if (dataset === undefined) return { status: 404, body: '{"error":true}' };
    if (format === 'csv') return { body: csvOf(evaluate(dataset.rows, query), query.get('$select')!.split(',')) };
    if (resource !== undefined) return { body: JSON.stringify(evaluate(dataset.rows, query)) };
    const columns = Object.entries(dataset.columns).map(([fieldName, dataTypeName]) => ({ fieldName, dataTypeName }));
    return { body: JSON.stringify({ rowsUpdatedAt: dataset.rowsUpdatedAt, columns }) };
  };
}
