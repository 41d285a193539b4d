import { budgetMeasureColumns, expenditureColumns } from '../model/budget.ts';
import type { Messages } from './messages.ts';

/** One column of a file of the budget with its meaning. */
export interface BudgetColumnMeaning {
  column: string;
  type: 'number' | 'string';
  meaning: string;
}

const numbers: readonly string[] = ['dollars', 'value', 'lines', 'empty'];

const meaningOf = (column: string, messages: Messages): BudgetColumnMeaning => ({
  column,
  type: numbers.includes(column) ? 'number' : 'string',
  meaning: messages.say(`budget.columns.${column}`),
});

/** The columns of the two tables of a budget with their meaning, in the order of the files. */
export function budgetDictionary(messages: Messages): Record<'expenditures' | 'measures', BudgetColumnMeaning[]> {
  return {
    expenditures: expenditureColumns.map((column) => meaningOf(column, messages)),
    measures: budgetMeasureColumns.map((column) => meaningOf(column, messages)),
  };
}
