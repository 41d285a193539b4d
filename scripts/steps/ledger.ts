import type { Receipt } from '../../src/model/receipt.ts';
import type { Source } from '../../src/model/source.ts';
import type { RawFile, RawRow } from '../fetchers/fetcher.ts';
import { matches } from './select.ts';

/** What became of a raw row: it is in a figure, or it was set aside for a reason. */
export type Fate = 'counted' | { reason: string };

/** The place of a raw row, which names it in the ledger: `file.csv:12`. */
export function placeOf(row: RawRow): string {
  return `${row.file}:${row.line}`;
}

/**
 * The row ledger: rows received = rows counted + rows set aside, by reason. A row without a fate gets the first of the
 * source's own `setAside` reasons that fits it, else "not part of a figure shown here".
 */
export function ledger(source: Source, files: readonly RawFile[], fates: ReadonlyMap<string, Fate>): Receipt['ledger'] {
  const rows = files.flatMap((file) => file.rows);
  const reasons = new Map<string, number>();
  let rowsCounted = 0;
  for (const row of rows) {
    const fate = fates.get(placeOf(row)) ?? { reason: reasonOf(source, row) };
    if (fate === 'counted') rowsCounted += 1;
    else reasons.set(fate.reason, (reasons.get(fate.reason) ?? 0) + 1);
  }
  const setAside = [...reasons].map(([reason, count]) => ({ reason, rows: count }));
  return { rowsReceived: rows.length, rowsCounted, setAside: setAside.sort((a, b) => (a.reason < b.reason ? -1 : 1)) };
}

function reasonOf(source: Source, row: RawRow): string {
  const fits = source.setAside.find(
    ({ where }) => Object.keys(where).every((column) => column in row.cells) && matches(row, where),
  );
  return fits?.reason ?? 'not part of a figure shown here';
}
