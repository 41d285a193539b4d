import type { CrosswalkRow } from './crosswalk.ts';
import type { TableColumn } from './table.ts';

/** A group or a place as a spreadsheet may call it: by its id or by any of its names. */
export interface Named {
  id: string;
  names: string[];
}

/**
 * What a spreadsheet is checked against before it becomes the table of a source: what may stand in each column, what
 * labels mean, and what a column that is missing stands for. Small and plain, so that a page can carry it.
 */
export interface ImportTarget {
  source: string;
  title: string;
  series: { id: string; percent: boolean; counted: boolean }[];
  /** Does the source count what comes whole: persons, events, firms? */
  whole: boolean;
  /** Ways of dividing, with the names that may stand over their groups: "Race and ethnicity", "race". */
  dimensions: { id: string; names: string[]; groups: Named[] }[];
  geographies: { id: string; areas: Named[] }[];
  crosswalk: Pick<CrosswalkRow, 'label' | 'dimension' | 'group' | 'definition'>[];
  /** What stands in every row of the table there is: a column that is left out stands for it. */
  defaults: Partial<Record<TableColumn, string>>;
}
