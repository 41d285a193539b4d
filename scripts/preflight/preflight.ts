import { checkWorkbook } from '../../src/checks/check-workbook.ts';
import type { Messages } from '../../src/format/messages.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { SheetProblem, Workbook } from '../../src/model/workbook.ts';
import { readWorkbook } from '../../src/sheets/read-workbook.ts';
import { tellAll } from '../tell-all.ts';
import { type Brought, importRows } from '../import-rows.ts';
import { importTarget } from '../import-target.ts';
import { type IndicatorChange, type Release, releaseChanges } from '../update/release-changes.ts';

/** What a sound spreadsheet would make of the site. */
export interface Outcome {
  received: number;
  taken: number;
  /** The table as it would be written, small counts withheld, and its receipt. */
  table: string;
  receipt: Receipt;
  site: PublishedSite;
  indicators: PublishedIndicator[];
  changes: IndicatorChange[];
}

/** A spreadsheet looked at before it is brought: every fault, or what it would make. */
export interface Preflight {
  workbook: Workbook | null;
  problems: SheetProblem[];
  outcome: Outcome | null;
}

/** What a person chose beside the file. */
export interface Chosen {
  source: string;
  replace: boolean;
  /** The date that the site is printed as of: what is overdue is overdue on it. */
  date: string;
  /** The language that faults are told in. */
  language: string;
}

function releaseOf(catalog: Catalog, languages: readonly Messages[], date: string): Release {
  const { site, told } = tellAll(catalog, languages, date);
  return {
    site,
    indicators: told.map((one) => ({ ...one, files: [], maps: [], release: null })),
    crosswalks: catalog.crosswalks,
  };
}

/**
 * Runs a file through what an import and a build run it through, and writes nothing: read, check, withhold, merge,
 * measure, compare, tell. `catalog` is the slice of its source. Pure, so that it runs in a browser.
 * Throws a RangeError where the file cannot be brought although each of its cells is sound.
 * Example: a file with `12%` in C7 has one problem and no outcome; mended, it has none and the indicators as they would be.
 */
export function preflight(
  catalog: Catalog,
  { source, replace, date, language }: Chosen,
  brought: Brought,
  languages: readonly Messages[],
): Preflight {
  const { workbook, problems } = readWorkbook(brought.file, brought.bytes);
  if (workbook === null) return { workbook, problems, outcome: null };
  const checked = checkWorkbook(workbook, importTarget(catalog, source, language));
  if (checked.problems.length > 0) return { workbook, problems: checked.problems, outcome: null };
  const { table, receipt, rows } = importRows(catalog, source, checked, brought, replace);
  const after: Catalog = {
    ...catalog,
    tables: new Map([...catalog.tables, [source, rows]]),
    receipts: new Map([...catalog.receipts, [source, receipt]]),
  };
  const [old, made] = [releaseOf(catalog, languages, date), releaseOf(after, languages, date)];
  const outcome = {
    received: checked.received,
    taken: checked.rows.length,
    table,
    receipt,
    site: made.site,
    indicators: [...made.indicators],
    changes: releaseChanges(old, made).indicators,
  };
  return { workbook, problems: [], outcome };
}
