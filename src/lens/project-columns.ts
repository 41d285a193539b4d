import { plainName } from '../checks/sheet-columns.ts';
import type { LensData } from '../model/lens-data.ts';
import type { Sheet, SheetCell } from '../model/workbook.ts';

/** The columns of a file of projects that are the same for every city; criteria add two each. */
export const projectColumns = ['name', 'amount', 'currency', 'kind', 'district', 'longitude', 'latitude'] as const;

/** Columns that a file must have; beside them it needs the place as a district or as a point. */
export const neededColumns = ['name', 'amount', 'kind'] as const;

/** How people call the columns, in English and Spanish; the columns' own names need no entry. */
const aliases: Record<(typeof projectColumns)[number], readonly string[]> = {
  name: ['project', 'project name', 'title', 'nombre', 'proyecto', 'nombre del proyecto'],
  amount: ['cost', 'budget', 'dollars', 'monto', 'importe', 'costo', 'presupuesto'],
  currency: ['moneda', 'divisa'],
  kind: ['type', 'project type', 'category', 'tipo', 'clase', 'categoria'],
  district: ['council district', 'cd', 'area', 'place', 'distrito', 'distrito municipal', 'lugar'],
  longitude: ['lon', 'lng', 'long', 'x', 'longitud'],
  latitude: ['lat', 'y', 'latitud'],
};

/** The column of the evidence for a criterion. Example: `residents-asked evidence`. */
export const evidenceColumn = (criterion: string): string => `${criterion} evidence`;

/** Every column a file of projects may have, in the order of the template. */
export function columnsOf({ grading }: Pick<LensData, 'grading'>): string[] {
  return [...projectColumns, ...grading.flatMap(({ id }) => [id, evidenceColumn(id)])];
}

/** Columns by what a heading says of them, in plain letters. */
export function headingsOf(data: Pick<LensData, 'grading'>): Map<string, string> {
  const known = projectColumns.flatMap((column) =>
    [column, ...aliases[column]].map((name): [string, string] => [plainName(name), column]),
  );
  const graded = data.grading.flatMap(({ id }): [string, string][] => [
    [plainName(id), id],
    [plainName(evidenceColumn(id)), evidenceColumn(id)],
  ]);
  // A criterion never takes the place of a column of the project itself.
  return new Map([...graded, ...known]);
}

/** Where the table begins: its heading row, and which column stands where. */
export interface ProjectHeader {
  row: number;
  cells: SheetCell[];
  columns: Map<string, number>;
}

/** Rows looked at: titles and remarks above a table are seldom more. */
const rowsTried = 30;

/**
 * The heading row of a sheet of projects: of the first thirty rows that hold something, the one with most headings we know,
 * two at least. Null where there is none. Example: "Proyecto, Monto, Tipo" are `name`, `amount`, `kind`.
 */
export function projectHeader({ rows }: Sheet, headings: ReadonlyMap<string, string>): ProjectHeader | null {
  const tried = rows.slice(0, rowsTried).map((cells): ProjectHeader => {
    const columns = new Map<string, number>();
    for (const { text, column } of cells) {
      const named = headings.get(plainName(text));
      if (named !== undefined && !columns.has(named)) columns.set(named, column);
    }
    return { row: cells[0]?.row ?? 0, cells, columns };
  });
  return tried
    .filter(({ columns }) => columns.size >= 2)
    .reduce<ProjectHeader | null>(
      (most, one) => (most === null || one.columns.size > most.columns.size ? one : most),
      null,
    );
}
