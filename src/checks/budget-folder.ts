import type {
  BudgetIndicatorRow,
  BudgetMeasureRow,
  BudgetProgramRow,
  BudgetRecipe,
  ExpenditureRow,
} from '../model/budget.ts';
import type { Receipt } from '../model/receipt.ts';
import type { LocatedRow } from './fault.ts';
import type { Read } from './read-object.ts';

/** A line of a file of the budget that knows where its cells stand; `broken` ones have a cell that cannot be read. */
export interface PlacedBudgetRow<Row> extends LocatedRow {
  row: Row;
  broken: boolean;
}

export interface ReadBudgetFile<Row> {
  file: string;
  bytes: Uint8Array;
  rows: PlacedBudgetRow<Row>[];
  /** Every line of the file is one of the rows. */
  whole: boolean;
}

/** The files of a budget as far as they could be read; all null in a folder without one. */
export interface BudgetFolder {
  recipe: Read<BudgetRecipe> | null;
  expenditures: ReadBudgetFile<ExpenditureRow> | null;
  measures: ReadBudgetFile<BudgetMeasureRow> | null;
  programs: ReadBudgetFile<BudgetProgramRow> | null;
  indicators: ReadBudgetFile<BudgetIndicatorRow> | null;
  receipts: Map<string, Read<Receipt>>;
}

/** The places of the files, all needed once there is one of them. */
export const budgetFiles = {
  recipe: 'catalog/budget.yaml',
  expenditures: 'budget/expenditures.csv',
  measures: 'budget/measures.csv',
  expenditureReceipt: 'budget/expenditures.meta.json',
  measureReceipt: 'budget/measures.meta.json',
  programs: 'catalog/budget-programs.csv',
  indicators: 'catalog/budget-measures.csv',
} as const;

export function emptyBudget(): BudgetFolder {
  return { recipe: null, expenditures: null, measures: null, programs: null, indicators: null, receipts: new Map() };
}
