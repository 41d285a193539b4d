import type { Receipt } from '../../src/model/receipt.ts';
import type { Source } from '../../src/model/source.ts';
import type { RawFile, RawRow } from '../fetchers/fetcher.ts';
import { matches, placeOf } from '../raw-row.ts';

/** What became of a raw row: it is in a figure, or it was set aside for a reason. */
export type Fate = 'counted' | { reason: string };

/**
 * The row ledger, in records where they were counted first: rows received = rows counted + rows set aside, by reason. A
 * row without a fate gets the first of the source's own `setAside` reasons that fits it, else why an extract found no
 * partner for it or it was nobody's partner, else "not part of a figure shown here".
 */
export function ledger(source: Source, files: readonly RawFile[], fates: ReadonlyMap<string, Fate>): Receipt['ledger'] {
  const rows = files.flatMap((file) => file.rows);
  const reasons = new Map<string, number>();
  let rowsCounted = 0;
  for (const row of rows) {
    const fate = fates.get(placeOf(row)) ?? { reason: reasonOf(source, row) };
    const records = row.records ?? 1;
    if (fate === 'counted') rowsCounted += records;
    else reasons.set(fate.reason, (reasons.get(fate.reason) ?? 0) + records);
  }
  const setAside = [...reasons].map(([reason, count]) => ({ reason, rows: count }));
  const rowsReceived = rows.reduce((sum, { records = 1 }) => sum + records, 0);
  return { rowsReceived, rowsCounted, setAside: setAside.sort((a, b) => (a.reason < b.reason ? -1 : 1)) };
}

function reasonOf(source: Source, row: RawRow): string {
  const fits = source.setAside.find(
    ({ where }) => Object.keys(where).every((column) => column in row.cells) && matches(row, where),
  );
  return fits?.reason ?? unjoined(source, row) ?? 'not part of a figure shown here';
}

function unjoined(source: Source, row: RawRow): string | undefined {
  const joins = source.extracts.flatMap(({ join }) => (join === undefined ? [] : [join]));
  if (joins.some((join) => join.file === row.file)) return 'looked up for no row of the other file';
  return joins.find((join) => join.otherwise !== undefined)?.otherwise;
}
