import type { Sheet, SheetProblem, Workbook } from '../model/workbook.ts';
import { columnLetter } from './column-letter.ts';

/** A cell to write: what it says, and the fill and note of a fault in it. */
export interface MarkedCell {
  value: string | number;
  backgroundColor?: string;
  fontWeight?: 'bold';
}

/** A sheet to write, by rows; null is an empty cell. */
export interface MarkedSheet {
  sheet: string;
  data: (MarkedCell | null)[][];
}

/** Headings of the list of problems, and how a problem is told: words come from outside. */
export interface ProblemWords {
  name: string;
  headings: [string, string, string, string, string, string, string];
  tell(problem: SheetProblem): { wrong: string; allowed: string; mend: string };
}

/** A pale fill that black text can be read on, in print as well. */
const fill = '#FFD9B3';

function cellsOf({ name, rows }: Sheet, problems: readonly SheetProblem[]): MarkedSheet {
  const faulty = new Set(
    problems.filter((one) => (one.sheet ?? '') === name).map(({ row, column }) => `${row},${column ?? '*'}`),
  );
  const byRow = new Map(rows.map((cells) => [cells[0]!.row, cells]));
  const last = rows.at(-1)?.[0]?.row ?? 0;
  // A fold, since a call cannot take a hundred thousand arguments.
  const width = rows.reduce((widest, cells) => Math.max(widest, (cells.at(-1)?.column ?? 0) + 1), 1);
  const data = Array.from({ length: last }, (_, index) => {
    const row = index + 1;
    const cells = new Map((byRow.get(row) ?? []).map((cell) => [cell.column, cell]));
    return Array.from({ length: width }, (__, column): MarkedCell | null => {
      const cell = cells.get(column);
      const marked = faulty.has(`${row},${column}`) || (cell !== undefined && faulty.has(`${row},*`));
      if (cell === undefined && !marked) return null;
      const value = cell?.kind === 'number' && cell.shown === 'plain' ? Number(cell.text) : (cell?.text ?? '');
      return { value, ...(marked && { backgroundColor: fill }) };
    });
  });
  return { sheet: name === '' ? 'Sheet1' : name, data };
}

function listOf(problems: readonly SheetProblem[], words: ProblemWords): MarkedSheet {
  const head = words.headings.map((value): MarkedCell => ({ value, fontWeight: 'bold' }));
  const lines = problems.map((problem) => {
    const { wrong, allowed, mend } = words.tell(problem);
    const column = problem.column === null ? '' : columnLetter(problem.column);
    return [problem.sheet ?? '', problem.row, column, problem.value, wrong, allowed, mend].map((value): MarkedCell => ({
      value,
    }));
  });
  return { sheet: words.name, data: [head, ...lines] };
}

/**
 * The same cells once more, the faulty ones filled, and a sheet that lists the problems: what a person mends in the
 * program they know. Example: a percent sign in C7 fills C7 and adds one line to the list.
 */
export function markedSheets(
  workbook: Workbook,
  problems: readonly SheetProblem[],
  words: ProblemWords,
): MarkedSheet[] {
  const own = workbook.sheets.filter(({ name, rows }) => rows.length > 0 && name !== words.name);
  return [...own.map((sheet) => cellsOf(sheet, problems)), listOf(problems, words)];
}
