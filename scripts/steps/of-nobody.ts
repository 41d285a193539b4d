import { noNumbers, type TableRow } from '../../src/model/table.ts';

/**
 * Rows whose denominator is 0 become `not-applicable`: nobody could be counted, and a share of nobody is not 0 percent.
 * Example: a cohort of 0 students with a printed rate of 0 loses both numbers; a cohort of 27 keeps its own.
 */
export function ofNobody(rows: readonly TableRow[]): TableRow[] {
  return rows.map((row) =>
    row.denominator === 0 ? { ...row, ...noNumbers, status: 'not-applicable', reliability: null } : row,
  );
}
