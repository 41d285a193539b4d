import {
  budgetFunds,
  budgetIndicatorColumns,
  budgetMeasureColumns,
  budgetProgramColumns,
  budgetRecipe,
  budgetStages,
  expenditureColumns,
} from '../model/budget.ts';
import type { Problem } from '../model/problem.ts';
import { receipt } from '../model/receipt.ts';
import { budgetFiles } from './budget-folder.ts';
import type { BudgetFolder, ReadBudgetFile } from './budget-folder.ts';
import { faultInCell } from './fault.ts';
import type { LocatedRow } from './fault.ts';
import { readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';
import { readObject } from './read-object.ts';
import { readText } from './read-text.ts';

/** What a cell may hold, by column; a column that is not named here may hold any text. */
type Cells = Readonly<Record<string, { fits: (cell: string) => boolean; allowed: string }>>;

const again = 'run: npm run budget -- --from <folder>; the table is never edited by hand';
const oneOfThem = (words: readonly string[]) => ({
  fits: (cell: string) => words.includes(cell),
  allowed: words.join(', '),
});
const named = { fits: (cell: string) => cell !== '', allowed: 'a code or a name' };
const count = { fits: (cell: string) => /^\d+$/.test(cell), allowed: 'a whole number' };
const year = { fits: (cell: string) => /^\d{4}-\d{2}$/.test(cell), allowed: 'a fiscal year such as 2021-22' };
const number = {
  fits: (cell: string) => /^(-?\d+(\.\d+)?)?$/.test(cell),
  allowed: 'digits with a decimal point, or nothing',
};
const codes = { department: named, departmentName: named, program: named, programName: named };
const when = {
  fiscalYear: year,
  stage: oneOfThem(budgetStages),
  status: oneOfThem(['published', 'not-available']),
};

const expenditureCells: Cells = {
  ...codes,
  ...when,
  fund: oneOfThem(budgetFunds),
  dollars: number,
  lines: count,
  empty: count,
};
const measureCells: Cells = { ...codes, ...when, measure: named, measureName: named, value: number };
const numeric: readonly string[] = ['dollars', 'value', 'lines', 'empty'];

function cellProblems(row: LocatedRow, cells: CsvRow['cells'], rules: Cells): Problem[] {
  return Object.entries(rules).flatMap(([column, { fits, allowed }]) => {
    const cell = cells[column] ?? '';
    if (fits(cell)) return [];
    const wrong = cell === '' ? 'is empty' : `"${cell}" is not allowed here`;
    return [faultInCell(row, column, { wrong, allowed, mend: again })];
  });
}

/** A figure stands exactly where the status says that one was published: empty is unknown, never zero. */
function statusProblems(row: LocatedRow, { cells }: CsvRow, rules: Cells): Problem[] {
  const column = 'dollars' in rules ? 'dollars' : 'value' in rules ? 'value' : null;
  if (column === null || (cells[column] === '') === (cells['status'] === 'not-available')) return [];
  const wrong = `"${cells[column]}" with the status "${cells['status']}"`;
  return [faultInCell(row, column, { wrong, allowed: 'a figure when published, else nothing', mend: again })];
}

const toRow = <Row>(cells: CsvRow['cells']): Row => {
  const valueOf = (column: string, cell: string) =>
    numeric.includes(column) ? (cell === '' ? null : Number(cell)) : cell;
  return Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, valueOf(column, cell)])) as Row;
};

function readRows<Row>(
  file: string,
  bytes: Uint8Array,
  columns: readonly string[],
  rules: Cells,
): { read: ReadBudgetFile<Row>; problems: Problem[] } {
  const { text, problems } = readText(file, bytes);
  if (text === null) return { read: { file, bytes, rows: [], whole: false }, problems };
  const csv = readCsv(file, text, columns);
  const placed = csv.rows.map((row) => {
    const located = { file, at: row.at };
    const faults = [...cellProblems(located, row.cells, rules), ...statusProblems(located, row, rules)];
    return { faults, row: { ...located, row: toRow<Row>(row.cells), broken: faults.length > 0 } };
  });
  const faults = placed.flatMap((one) => one.faults);
  const read = { file, bytes, rows: placed.map(({ row }) => row), whole: csv.whole };
  return { read, problems: [...problems, ...csv.problems, ...faults] };
}

function addReceipt(budget: BudgetFolder, id: string, file: string, bytes: Uint8Array): Problem[] {
  const { read, problems } = readObject(file, bytes, receipt);
  if (read !== null) budget.receipts.set(id, read);
  return problems;
}

/** Reads one of the files of a budget into the folder: exact columns, cells of the right kind. `file` names which. */
export function addBudgetFile(budget: BudgetFolder, file: string, bytes: Uint8Array): Problem[] {
  const into = <K extends 'expenditures' | 'measures' | 'programs' | 'indicators'>(
    key: K,
    columns: readonly string[],
    rules: Cells,
  ): Problem[] => {
    const { read, problems } = readRows(file, bytes, columns, rules);
    budget[key] = read as BudgetFolder[K];
    return problems;
  };
  switch (file) {
    case budgetFiles.expenditures:
      return into('expenditures', expenditureColumns, expenditureCells);
    case budgetFiles.measures:
      return into('measures', budgetMeasureColumns, measureCells);
    case budgetFiles.programs:
      return into('programs', budgetProgramColumns, {});
    case budgetFiles.indicators:
      return into('indicators', budgetIndicatorColumns, {});
    case budgetFiles.expenditureReceipt:
      return addReceipt(budget, 'expenditures', file, bytes);
    case budgetFiles.measureReceipt:
      return addReceipt(budget, 'measures', file, bytes);
    default: {
      const { read, problems } = readObject(file, bytes, budgetRecipe);
      budget.recipe = read;
      return problems;
    }
  }
}
