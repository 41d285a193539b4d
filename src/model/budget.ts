import { z } from 'zod';
import { id } from './id.ts';
import { remark, text } from './texts.ts';
import { webAddress } from './web-address.ts';

/** What a figure of a budget is: spent, decided, expected while the year ran, or asked for. */
export const budgetStages = ['actual', 'estimate', 'proposed', 'adopted'] as const;
export type BudgetStage = (typeof budgetStages)[number];

/** Whose money a line is: of the general fund, of a special fund, or paid by a special fund to the general one. */
export const budgetFunds = ['general-fund', 'special-fund', 'paid-to-general-fund'] as const;
export type BudgetFund = (typeof budgetFunds)[number];

const column = z.string().min(1);
const fiscalYear = z.string().regex(/^\d{4}-\d{2}$/, 'must be a fiscal year such as 2021-22');
const valueColumn = z.strictObject({ column, fiscalYear, stage: z.enum(budgetStages) });
const labels = z.strictObject({ column, values: z.array(z.string().min(1)).min(1) });

const rawFile = {
  file: z.string().min(1).describe('Path of the raw file inside the folder that is given'),
  columns: z.array(column).min(1).describe('The first line of the raw file, whole and in its order'),
  department: column,
  departmentName: column,
  program: column,
  programName: column,
  values: z.array(valueColumn).min(1).describe('What each column of figures is, in the order of time'),
};

/** The words of a budget: what the files are, why a programme or a measure stands where it does, what they lack. */
export const budgetTexts = z.strictObject({
  about: text.describe('What the files are, in two or three sentences'),
  caveats: z.array(remark).describe('What a reader must know before using them'),
  undivided: text.describe('Whether lines or measures are divided by group or place, in one sentence'),
  reasons: z.record(id, text).describe('Why a programme is in an issue area or in none, one line each'),
  measureReasons: z.record(id, text).describe('Why a measure describes what an indicator shows, or none'),
  lacks: z
    .array(z.strictObject({ title: text, text, holder: text.nullable() }))
    .describe('What would have to be published for the rest, and which office could'),
});
export type BudgetTexts = z.infer<typeof budgetTexts>;

/**
 * `data/catalog/budget.yaml`: how the raw files of a budget are read (`npm run budget`), and the words about it. Optional:
 * a city without one has a page that says so.
 */
export const budgetRecipe = z.strictObject({
  title: text,
  publisher: text,
  url: webAddress.nullable(),
  licence: text,
  provenance: text,
  expenditures: z.strictObject({
    ...rawFile,
    key: z.array(column).min(1).describe('Columns that together name one line'),
    generalFund: labels.describe('The column that says whose money it is, and what the general fund is called there'),
    paidToGeneralFund: labels.describe('Lines by which a special fund pays the general fund, which spends it again'),
  }),
  measures: z.strictObject({ ...rawFile, measure: column, measureName: column, unit: column }),
  texts: budgetTexts,
});
export type BudgetRecipe = z.infer<typeof budgetRecipe>;

/** The columns of `data/budget/expenditures.csv`; codes are text, as the publisher prints them. */
export const expenditureColumns = [
  'department',
  'departmentName',
  'program',
  'programName',
  'fund',
  'fiscalYear',
  'stage',
  'dollars',
  'status',
  'lines',
  'empty',
] as const;

/** Dollars of a programme, a kind of fund, a year and a stage. Null, not zero, where no line has a figure. */
export interface ExpenditureRow {
  department: string;
  departmentName: string;
  program: string;
  programName: string;
  fund: BudgetFund;
  fiscalYear: string;
  stage: BudgetStage;
  dollars: number | null;
  status: 'published' | 'not-available';
  /** Account lines added up, and how many of all its lines have no figure. */
  lines: number;
  empty: number;
}

/** The columns of `data/budget/measures.csv`. */
export const budgetMeasureColumns = [
  'department',
  'departmentName',
  'program',
  'programName',
  'measure',
  'measureName',
  'unit',
  'fiscalYear',
  'stage',
  'value',
  'status',
] as const;

/** One figure of a performance measure, as published; null where the cell is empty. */
export interface BudgetMeasureRow {
  department: string;
  departmentName: string;
  program: string;
  programName: string;
  measure: string;
  measureName: string;
  unit: string;
  fiscalYear: string;
  stage: BudgetStage;
  value: number | null;
  status: 'published' | 'not-available';
}

/** The columns of `data/catalog/budget-programs.csv`: the issue area of every programme, or `none`, and why. */
export const budgetProgramColumns = ['department', 'program', 'programName', 'issueArea', 'reason'] as const;
export type BudgetProgramRow = Record<(typeof budgetProgramColumns)[number], string>;

/** The columns of `data/catalog/budget-measures.csv`: the indicators of every measure, a line each, or `none`. */
export const budgetIndicatorColumns = ['measure', 'measureName', 'indicator', 'reason'] as const;
export type BudgetIndicatorRow = Record<(typeof budgetIndicatorColumns)[number], string>;

/** Said in a crosswalk of what belongs nowhere. */
export const nowhere = 'none';
