import { stringify } from 'csv-stringify/browser/esm/sync';
import { faultInCell } from '../../src/checks/fault.ts';
import { budgetFunds, expenditureColumns } from '../../src/model/budget.ts';
import type { BudgetFund, BudgetRecipe, ExpenditureRow } from '../../src/model/budget.ts';
import type { Problem } from '../../src/model/problem.ts';
import { emptyCells, numberCells, repeatedLines, twoNames } from './line-faults.ts';
import { readRawLines } from './raw-lines.ts';
import type { RawLine, RawLines } from './raw-lines.ts';

type Raw = BudgetRecipe['expenditures'];

/** Whose money a line is. A payment to the general fund is one whatever fund it leaves. */
function fundOf({ cells }: RawLine, { generalFund, paidToGeneralFund: paid }: Raw): BudgetFund {
  if (paid.values.includes(cells[paid.column]!)) return 'paid-to-general-fund';
  return generalFund.values.includes(cells[generalFund.column]!) ? 'general-fund' : 'special-fund';
}

/** The publisher's own total must be the sum of its lines; where the total is empty nothing can be compared. */
function totalFaults({ counted, totals }: RawLines, { values }: Raw): Problem[] {
  return totals.flatMap((total) =>
    values
      .filter(({ column }) => total.cells[column] !== '')
      .flatMap(({ column }) => {
        const sum = counted.reduce((all, { cells }) => all + Number(cells[column]), 0);
        if (sum === Number(total.cells[column])) return [];
        const wrong = `the total is ${total.cells[column]}, its lines add up to ${sum}`;
        const mend = 'find the line that is missing, repeated or changed';
        return [faultInCell(total, column, { wrong, allowed: 'the sum of the lines above', mend })];
      }),
  );
}

function faultsOf(lines: RawLines, raw: Raw): Problem[] {
  const { department, departmentName, program, programName, key } = raw;
  const amounts = raw.values.map(({ column }) => column);
  const cells = [
    ...emptyCells(lines.counted, [department, departmentName, program, programName]),
    ...numberCells([...lines.counted, ...lines.totals], amounts, true),
  ];
  const sums = lines.problems.length === 0 && cells.length === 0 ? totalFaults(lines, raw) : [];
  return [
    ...lines.problems,
    ...cells,
    ...repeatedLines(lines.counted, key),
    ...twoNames(lines.counted, [department], departmentName),
    ...twoNames(lines.counted, [department, program], programName),
    ...sums,
  ];
}

function rowsOf(lines: readonly RawLine[], fund: BudgetFund, raw: Raw): ExpenditureRow[] {
  const { cells } = lines[0]!;
  return raw.values.map(({ column, fiscalYear, stage }) => {
    const figures = lines.map((one) => one.cells[column]!).filter((cell) => cell !== '');
    return {
      department: cells[raw.department]!,
      departmentName: cells[raw.departmentName]!,
      program: cells[raw.program]!,
      programName: cells[raw.programName]!,
      fund,
      fiscalYear,
      stage,
      dollars: figures.length === 0 ? null : figures.reduce((sum, cell) => sum + Number(cell), 0),
      status: figures.length === 0 ? 'not-available' : 'published',
      lines: figures.length,
      empty: lines.length - figures.length,
    };
  });
}

const orderOf = (lines: readonly RawLine[], fund: BudgetFund, raw: Raw): string =>
  [lines[0]!.cells[raw.department], lines[0]!.cells[raw.program], budgetFunds.indexOf(fund)].join('\u0001');

/**
 * Account lines added up to programmes, by kind of fund, year and stage, in the order of the codes. An empty cell adds
 * nothing and is counted; a figure of which every cell is empty is unknown, not zero. All faults at once, and then no
 * rows. Example: lines of 100, -20 and nothing become 80 dollars of 2 lines, 1 empty.
 */
export function expenditureRows(
  raw: Raw,
  bytes: Uint8Array,
): { rows: ExpenditureRow[]; lines: RawLines; problems: Problem[] } {
  const needed = [
    raw.departmentName,
    raw.programName,
    ...raw.key,
    raw.generalFund.column,
    raw.paidToGeneralFund.column,
  ];
  const lines = readRawLines(raw, bytes, [...needed, ...raw.values.map(({ column }) => column)]);
  const problems = faultsOf(lines, raw);
  if (problems.length > 0) return { rows: [], lines, problems };
  const groups = Map.groupBy(lines.counted, (line) => orderOf([line], fundOf(line, raw), raw));
  const ordered = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return { rows: ordered.flatMap(([, some]) => rowsOf(some, fundOf(some[0]!, raw), raw)), lines, problems };
}

/** The table as it is committed. */
export function expenditureText(rows: readonly ExpenditureRow[]): string {
  return stringify([...rows], { header: true, columns: [...expenditureColumns] });
}
