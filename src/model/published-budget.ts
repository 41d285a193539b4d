import type { BudgetFund, BudgetStage, BudgetTexts } from './budget.ts';
import type { InLanguages, Scale } from './published.ts';
import type { Receipt } from './receipt.ts';

/** What a column of figures is of. */
export interface BudgetColumn {
  fiscalYear: string;
  stage: BudgetStage;
}

/** Figures in the order of the columns; null where the file has none. */
export type BudgetFigures = (number | null)[];

export interface PublishedProgram {
  code: string;
  name: string;
  /** Null: in no issue area. */
  issueArea: string | null;
  /** Id of the reason in the texts. */
  reason: string;
  dollars: BudgetFigures;
}

export interface PublishedBudgetMeasure {
  code: string;
  name: string;
  unit: string;
  program: string;
  programName: string;
  values: BudgetFigures;
  /** Indicators of this site that show what it is about; mostly none. */
  indicators: string[];
  /** Ids of reasons in the texts, the same order; one alone where there is no indicator. */
  reasons: string[];
}

export interface PublishedDepartment {
  /** Its page: `/budget/<id>/`. */
  id: string;
  code: string;
  name: string;
  /** All null where the file has no line of this department, only measures. */
  dollars: BudgetFigures;
  scale: Scale;
  programs: PublishedProgram[];
  measures: PublishedBudgetMeasure[];
}

/** A share of the money with the number of programmes in it. */
export interface BudgetPart {
  programs: number;
  dollars: BudgetFigures;
  /** Of all dollars of the newest decided year, in percent. */
  share: number;
}

/** What the measures are, counted. */
export interface BudgetMeasureCounts {
  measures: number;
  departments: number;
  /** With a figure in every column. */
  complete: number;
  /** With an indicator here that shows what they are about. */
  matched: number;
  indicators: number;
  reasons: { reason: string; measures: number }[];
}

/** `.build/budget.json`: the money and the measures of a city's budget, by issue area and by department. */
export interface PublishedBudget {
  title: string;
  publisher: string;
  url: string | null;
  licence: string;
  provenance: string;
  columns: BudgetColumn[];
  measureColumns: BudgetColumn[];
  /** Places in `columns`: the newest decided figures, and the oldest spent ones beside which they are drawn. */
  newest: number;
  earliest: number;
  total: BudgetPart;
  issueAreas: (BudgetPart & { id: string })[];
  nowhere: BudgetPart & { reasons: (BudgetPart & { reason: string })[] };
  funds: (BudgetPart & { fund: BudgetFund })[];
  /** The scale of the picture by issue area, and that of the picture by department. */
  scale: Scale;
  departmentScale: Scale;
  departments: PublishedDepartment[];
  measures: BudgetMeasureCounts;
  receipts: { expenditures: Receipt; measures: Receipt };
  texts: InLanguages<BudgetTexts>;
}
