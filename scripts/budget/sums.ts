import type { BudgetColumn, BudgetFigures, BudgetPart } from '../../src/model/published-budget.ts';
import type { ExpenditureRow } from '../../src/model/budget.ts';

/** A programme as the tables and crosswalks name it. */
export const programKey = ({ department, program }: Pick<ExpenditureRow, 'department' | 'program'>): string =>
  `${department} ${program}`;

/** The columns of figures in the order in which the rows first name them. */
export function columnsOf(rows: readonly BudgetColumn[]): BudgetColumn[] {
  const seen = new Map<string, BudgetColumn>();
  for (const { fiscalYear, stage } of rows) seen.set(`${fiscalYear} ${stage}`, { fiscalYear, stage });
  return [...seen.values()];
}

/** Dollars of some rows by column: what is published added up, null where nothing is. */
export function dollarsOf(rows: readonly ExpenditureRow[], columns: readonly BudgetColumn[]): BudgetFigures {
  return columns.map(({ fiscalYear, stage }) => {
    const own = rows.filter((row) => row.fiscalYear === fiscalYear && row.stage === stage);
    const known = own.flatMap(({ dollars }) => (dollars === null ? [] : [dollars]));
    return known.length === 0 ? null : known.reduce((sum, dollars) => sum + dollars, 0);
  });
}

/** The column of the newest budget that was decided, by its place. Throws when there is none. */
export function newestDecided(columns: readonly BudgetColumn[]): number {
  const found = columns.findLastIndex(({ stage }) => stage === 'adopted');
  if (found < 0) throw new Error('budget: no column of the expenditures is adopted; catalog/budget.yaml names them');
  return found;
}

/**
 * A part of the money: its programmes, its dollars, and its share of `whole` in one column, in percent.
 * Example: 12 of 48 dollars is 25.
 */
export function partOf(
  rows: readonly ExpenditureRow[],
  columns: readonly BudgetColumn[],
  at: number,
  whole: number | null,
): BudgetPart {
  const dollars = dollarsOf(rows, columns);
  const programs = new Set(rows.map(programKey)).size;
  return { programs, dollars, share: whole === null || whole === 0 ? 0 : (100 * (dollars[at] ?? 0)) / whole };
}
