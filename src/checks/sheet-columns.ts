import type { TableColumn } from '../model/table.ts';
import { tableColumns } from '../model/table.ts';
import type { Sheet, SheetCell } from '../model/workbook.ts';

/** How people call the columns of a table, in English and Spanish; the columns' own names need no entry. */
const aliases: Partial<Record<TableColumn, readonly string[]>> = {
  series: ['serie', 'measure', 'medida'],
  vintage: ['release', 'edicion'],
  period: ['year', 'years', 'periodo', 'ano', 'anos', 'time', 'school year'],
  geography: ['geografia', 'kind of place', 'tipo de lugar'],
  area: ['place', 'lugar', 'district', 'distrito', 'tract', 'geoid', 'geocode'],
  dimension: ['division'],
  group: ['grupo', 'category', 'categoria'],
  estimate: [
    'value',
    'valor',
    'figure',
    'cifra',
    'estimacion',
    'rate',
    'tasa',
    'percent',
    'percentage',
    'porcentaje',
    '%',
  ],
  marginOfError: ['margin of error', 'moe', 'margen de error', 'margin'],
  lower: ['lower limit', 'lower ci', 'lower bound', 'lcl', 'limite inferior', 'inferior'],
  upper: ['upper limit', 'upper ci', 'upper bound', 'ucl', 'limite superior', 'superior'],
  numerator: ['numerador', 'count', 'cases', 'events', 'casos', 'conteo', 'n'],
  denominator: ['denominador', 'population', 'poblacion', 'base', 'total population'],
  status: ['estado', 'situacion'],
  reliability: ['fiabilidad', 'confiabilidad'],
  note: ['notes', 'nota', 'notas', 'comment', 'comments', 'comentario', 'remark'],
};

const plain = new Map<string, string>();

/** Sheets say the same labels in row after row: most are known. The limit keeps a sheet of free text from filling it. */
const mostKept = 10_000;

/** Lower case, without accents, spaces and signs: "Kind of Place " is "kindofplace". */
export function plainName(name: string): string {
  const known = plain.get(name);
  if (known !== undefined) return known;
  const made = makePlain(name);
  if (plain.size < mostKept) plain.set(name, made);
  return made;
}

function makePlain(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters === '%' ? '%' : letters.replace(/[^a-z0-9]/g, '');
}

const headings = new Map<string, TableColumn>(
  tableColumns.flatMap((column) =>
    [column, ...(aliases[column] ?? [])].map((name) => [plainName(name), column] as const),
  ),
);

/**
 * The column that a heading means; null when it is none of ours. A heading that is the name of a division stands over
 * groups. Example: "Año" is `period`.
 */
export function columnNamed(heading: string, divisions: readonly string[] = []): TableColumn | null {
  const name = plainName(heading);
  return headings.get(name) ?? (divisions.some((one) => plainName(one) === name) ? 'group' : null);
}

/** Where the table begins: its heading row, and which column stands where. */
export interface SheetHeader {
  row: number;
  cells: SheetCell[];
  columns: Map<TableColumn, number>;
}

/** Rows looked at: titles and remarks above a table are seldom more. */
const rowsTried = 30;

function columnsOf(cells: readonly SheetCell[], divisions: readonly string[]): Map<TableColumn, number> {
  const columns = new Map<TableColumn, number>();
  for (const { text, column } of cells) {
    const named = columnNamed(text, divisions);
    if (named !== null && !columns.has(named)) columns.set(named, column);
  }
  return columns;
}

/**
 * The heading row of a sheet: of the first thirty rows that hold something, the one with most headings we know, two at
 * least and one of them a value or a status. Null where there is none. Titles above it do not matter. `divisions` are names
 * that may stand over groups.
 */
export function sheetHeader({ rows }: Sheet, divisions: readonly string[] = []): SheetHeader | null {
  const tried = rows
    .slice(0, rowsTried)
    .map((cells) => ({ row: cells[0]?.row ?? 0, cells, columns: columnsOf(cells, divisions) }));
  const values: readonly TableColumn[] = ['estimate', 'numerator', 'status'];
  const fit = tried.filter(({ columns }) => columns.size >= 2 && values.some((column) => columns.has(column)));
  return fit.reduce<SheetHeader | null>(
    (most, one) => (most === null || one.columns.size > most.columns.size ? one : most),
    null,
  );
}
