import type { LocatedRow } from '../../src/checks/fault.ts';
import { readCsv } from '../../src/checks/read-csv.ts';
import { readText } from '../../src/checks/read-text.ts';
import type { BudgetRecipe } from '../../src/model/budget.ts';
import type { Problem } from '../../src/model/problem.ts';

/** A line of a raw file of a budget, without the spaces at the edges of its cells. */
export interface RawLine extends LocatedRow {
  line: number;
  cells: Record<string, string>;
}

/** The lines of a raw file by what became of them. */
export interface RawLines {
  received: number;
  /** Lines with a programme. */
  counted: RawLine[];
  /** Lines without a code that hold figures: the publisher's own totals. */
  totals: RawLine[];
  /** Lines with nothing in them. */
  blank: RawLine[];
  problems: Problem[];
}

type RawFile = Pick<BudgetRecipe['expenditures'], 'file' | 'columns' | 'department' | 'program'>;

const mark = [0xef, 0xbb, 0xbf];

/** Publishers save with a byte order mark, and end lines in spaces: neither is in the figures. */
function textOf(file: string, bytes: Uint8Array): { text: string | null; problems: Problem[] } {
  const isMarked = mark.every((byte, index) => bytes[index] === byte);
  const { text, problems } = readText(file, isMarked ? bytes.subarray(3) : bytes);
  return { text, problems: problems.filter(({ field }) => field !== 'spaces') };
}

function absentColumns({ file, columns, ...named }: RawFile, needed: readonly string[]): Problem[] {
  const wanted = [named.department, named.program, ...needed];
  return wanted
    .filter((column) => !columns.includes(column))
    .map((column) => ({
      file,
      line: 0,
      column: 0,
      field: column,
      wrong: `catalog/budget.yaml names a column "${column}" that its list of columns does not have`,
      allowed: columns.join(','),
      mend: 'write the name as the first line of the raw file has it',
    }));
}

/** A file of headings alone would empty the table that is there. */
const withoutLines = (file: string): Problem => ({
  ...{ file, line: 1, column: 1, field: 'file', wrong: 'has no line with a programme' },
  allowed: 'at least one line of figures below the headings',
  mend: 'bring the whole file; it may be cut off',
});

/**
 * Reads a raw file of a budget: a header that is exactly the recipe's, a byte order mark or none, and lines sorted by
 * what they are. Every fault of form at once. `needed` are further columns that the recipe names.
 * Example: a line `,,12` under `Dept,Prog,Dollars` is one of the totals, `,,` is blank.
 */
export function readRawLines(raw: RawFile, bytes: Uint8Array, needed: readonly string[] = []): RawLines {
  const none = { received: 0, counted: [], totals: [], blank: [] };
  const absent = absentColumns(raw, needed);
  const { text, problems } = textOf(raw.file, bytes);
  if (text === null || absent.length > 0) return { ...none, problems: [...problems, ...absent] };
  const csv = readCsv(raw.file, text, raw.columns, true);
  const lines = csv.rows.map(({ line, cells, at }): RawLine => {
    const trimmed = Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.trim()]));
    return { file: raw.file, line, at, cells: trimmed };
  });
  const isBlank = ({ cells }: RawLine): boolean => Object.values(cells).every((cell) => cell === '');
  const isTotal = (one: RawLine): boolean =>
    !isBlank(one) && one.cells[raw.department] === '' && one.cells[raw.program] === '';
  const readable = problems.length === 0 && csv.problems.length === 0;
  const bare = readable && !lines.some((one) => !isBlank(one) && !isTotal(one)) ? [withoutLines(raw.file)] : [];
  return {
    received: csv.rows.length,
    counted: lines.filter((one) => !isBlank(one) && !isTotal(one)),
    totals: lines.filter(isTotal),
    blank: lines.filter(isBlank),
    problems: [...problems, ...csv.problems, ...bare],
  };
}
