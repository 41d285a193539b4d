import type { Reliability, Status } from './status.ts';

/**
 * The columns of `data/tables/<source>.csv`, in order. One row is one figure: a series, a period, an area and a group.
 * Shares are in percent (0 to 100). `group` `all` has dimension `all` and stands once per series, period and area.
 * `marginOfError` is the half-width at 90 % as published; `lower` and `upper` are limits at 95 % as published.
 * `note` is a short plain remark on this cell (a correction, a cut), shown in tables and downloads.
 */
export const tableColumns = [
  'series',
  'vintage',
  'period',
  'geography',
  'area',
  'dimension',
  'group',
  'estimate',
  'marginOfError',
  'lower',
  'upper',
  'numerator',
  'denominator',
  'status',
  'reliability',
  'note',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** One parsed row of a table. Numbers are null where the file has an empty cell. */
export interface TableRow {
  series: string;
  vintage: string;
  period: string;
  geography: string;
  area: string;
  dimension: string;
  group: string;
  estimate: number | null;
  marginOfError: number | null;
  lower: number | null;
  upper: number | null;
  numerator: number | null;
  denominator: number | null;
  status: Status;
  reliability: Reliability | null;
  note: string;
}

/** A table with the source that owns it. */
export interface Table {
  source: string;
  rows: TableRow[];
}

/**
 * Every number of a figure, blank. What is not published carries none of them; they stand here once, so that a number
 * added to a figure later is blanked wherever a figure is withheld or left out.
 */
export const noNumbers = {
  estimate: null,
  marginOfError: null,
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
};
