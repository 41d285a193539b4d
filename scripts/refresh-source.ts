import type { CrosswalkRow } from '../src/model/crosswalk.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Receipt } from '../src/model/receipt.ts';
import type { Extract, Source } from '../src/model/source.ts';
import type { TableRow } from '../src/model/table.ts';
import { sha256 } from './effects.ts';
import type { Fetched, RawFile, RawRow } from './fetchers/fetcher.ts';
import { aggregate } from './steps/aggregate.ts';
import { classify } from './steps/classify.ts';
import { clean } from './steps/clean.ts';
import { correct } from './steps/correct.ts';
import { ledger, placeOf, type Fate } from './steps/ledger.ts';
import { onceEach } from './steps/once-each.ts';
import { select } from './steps/select.ts';
import { tableText } from './steps/table-text.ts';
import { withhold } from './steps/withhold.ts';

/** A refreshed source: its table and receipt, or the labels that nobody mapped yet. */
export interface Refreshed {
  table: string;
  receipt: Receipt;
  problems: Problem[];
}

/**
 * The stages of a refresh in order: clean, classify, aggregate, withhold, correct. Pure: writes nothing.
 * With problems the table is not to be written.
 */
export function refreshSource(
  source: Source,
  fetched: Fetched,
  crosswalk: readonly CrosswalkRow[],
  date: string,
): Refreshed {
  const files = clean(fetched.files);
  const fates = new Map<string, Fate>();
  const problems: Problem[] = [];
  const rows = source.extracts.flatMap((extract) => rowsOf(extract, files, crosswalk, fates, problems));
  const withheld = withhold(source, onceEach(rows));
  const corrected = correct(source, withheld.rows);
  const table = tableText(corrected.rows);
  const { licence, id } = source;
  const receipt: Receipt = {
    source: id,
    retrieved: date,
    from: fetched.from,
    files: files.map(({ path, bytes, sha256: hash }) => ({ path, bytes, sha256: hash })),
    rowsUpdatedAt: fetched.rowsUpdatedAt,
    licence,
    ledger: ledger(source, files, fates),
    corrections: corrected.entries,
    withheld: { primary: withheld.primary, complementary: withheld.complementary },
    table: { rows: corrected.rows.length, bytes: new TextEncoder().encode(table).length, sha256: sha256(table) },
  };
  return { table, receipt, problems };
}

function rowsOf(
  extract: Extract,
  files: RawFile[],
  crosswalk: readonly CrosswalkRow[],
  fates: Map<string, Fate>,
  problems: Problem[],
): TableRow[] {
  const { kept, setAside, problems: unknown } = classify(extract, select(extract, files), crosswalk);
  // A row that any extract counts is counted, whatever another does with it.
  for (const { row, reason } of setAside)
    if (fates.get(placeOf(row)) !== 'counted') fates.set(placeOf(row), { reason });
  for (const { row } of kept) fates.set(placeOf(row), 'counted');
  for (const { row } of kept) if ('partner' in row) fates.set(placeOf(row.partner as RawRow), 'counted');
  problems.push(...unknown);
  return unknown.length > 0 ? [] : aggregate(extract, kept);
}
