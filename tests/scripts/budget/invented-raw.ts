import type { BudgetRecipe } from '../../../src/model/budget.ts';

// Synthetic: raw files of an invented harbour.

const columns = ['Dept', 'Dept name', 'Prog', 'Prog name', 'Purse', 'Account', 'Spent', 'Decided'];

export const expenditures: BudgetRecipe['expenditures'] = {
  file: 'spending.csv',
  columns,
  department: 'Dept',
  departmentName: 'Dept name',
  program: 'Prog',
  programName: 'Prog name',
  key: ['Dept', 'Prog', 'Purse', 'Account'],
  generalFund: { column: 'Purse', values: ['1'] },
  paidToGeneralFund: { column: 'Account', values: ['Paid over'] },
  values: [
    { column: 'Spent', fiscalYear: '2020-21', stage: 'actual' },
    { column: 'Decided', fiscalYear: '2021-22', stage: 'adopted' },
  ],
};

export const measures: BudgetRecipe['measures'] = {
  file: 'counts.csv',
  columns: ['Dept', 'Dept name', 'Prog', 'Prog name', 'Count', 'Count name', 'Unit', 'Seen'],
  department: 'Dept',
  departmentName: 'Dept name',
  program: 'Prog',
  programName: 'Prog name',
  measure: 'Count',
  measureName: 'Count name',
  unit: 'Unit',
  values: [{ column: 'Seen', fiscalYear: '2020-21', stage: 'actual' }],
};

const bytes = (columnsOf: readonly string[], lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${[columnsOf.join(','), ...lines].join('\n')}\n`);

/** A raw file of expenditures with a byte order mark, as publishers save it. */
export const spending = (...lines: string[]): Uint8Array => bytes(columns, lines);
export const counts = (...lines: string[]): Uint8Array => bytes(measures.columns, lines);
