import { stringify } from 'csv-stringify/browser/esm/sync';
import { budgetMeasureColumns } from '../../src/model/budget.ts';
import type { BudgetMeasureRow, BudgetRecipe } from '../../src/model/budget.ts';
import type { Problem } from '../../src/model/problem.ts';
import { emptyCells, numberCells, repeatedLines, twoNames } from './line-faults.ts';
import { readRawLines } from './raw-lines.ts';
import type { RawLine, RawLines } from './raw-lines.ts';

type Raw = BudgetRecipe['measures'];

function faultsOf({ counted, problems }: RawLines, raw: Raw): Problem[] {
  const { department, departmentName, program, programName, measure, measureName } = raw;
  const figures = raw.values.map(({ column }) => column);
  return [
    ...problems,
    ...emptyCells(counted, [department, departmentName, program, programName, measure, measureName]),
    ...numberCells(counted, figures, false),
    ...repeatedLines(counted, [measure]),
    ...twoNames(counted, [department], departmentName),
    ...twoNames(counted, [department, program], programName),
  ];
}

function rowsOf({ cells }: RawLine, raw: Raw): BudgetMeasureRow[] {
  return raw.values.map(({ column, fiscalYear, stage }) => ({
    department: cells[raw.department]!,
    departmentName: cells[raw.departmentName]!,
    program: cells[raw.program]!,
    programName: cells[raw.programName]!,
    measure: cells[raw.measure]!,
    measureName: cells[raw.measureName]!,
    unit: cells[raw.unit]!,
    fiscalYear,
    stage,
    value: cells[column] === '' ? null : Number(cells[column]),
    status: cells[column] === '' ? 'not-available' : 'published',
  }));
}

/**
 * The performance measures of a budget, a row for each year and stage, as published; an empty cell is unknown. All
 * faults at once, and then no rows.
 */
export function measureRows(
  raw: Raw,
  bytes: Uint8Array,
): { rows: BudgetMeasureRow[]; lines: RawLines; problems: Problem[] } {
  const needed = [raw.departmentName, raw.programName, raw.measure, raw.measureName, raw.unit];
  const lines = readRawLines(raw, bytes, [...needed, ...raw.values.map(({ column }) => column)]);
  const problems = faultsOf(lines, raw);
  if (problems.length > 0) return { rows: [], lines, problems };
  const orderOf = ({ cells }: RawLine): string =>
    [cells[raw.department], cells[raw.program], cells[raw.measure]].join('\u0001');
  const ordered = [...lines.counted].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return { rows: ordered.flatMap((line) => rowsOf(line, raw)), lines, problems };
}

/** The table as it is committed. */
export function measureText(rows: readonly BudgetMeasureRow[]): string {
  return stringify([...rows], { header: true, columns: [...budgetMeasureColumns] });
}
