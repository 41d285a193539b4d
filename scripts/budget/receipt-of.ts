import type { Receipt } from '../../src/model/receipt.ts';
import { sha256 } from '../effects.ts';
import type { RawLines } from './raw-lines.ts';

/** What a receipt of a table of a budget is made from. */
export interface Brought {
  id: string;
  file: string;
  bytes: Uint8Array;
  lines: RawLines;
  /** Why the publisher's own line of totals is set aside. */
  totals: string;
  table: string;
  rows: number;
  licence: string;
  date: string;
}

const blank = 'a line with nothing in it';

/** The receipt of a table of a budget: the raw file with its checksum, and where every line went. */
export function receiptOf({ id, file, bytes, lines, totals, table, rows, licence, date }: Brought): Receipt {
  const setAside = [
    { reason: blank, rows: lines.blank.length },
    { reason: totals, rows: lines.totals.length },
  ];
  return {
    source: id,
    retrieved: date,
    from: 'folder',
    files: [{ path: file, bytes: bytes.length, sha256: sha256(bytes) }],
    rowsUpdatedAt: null,
    licence,
    ledger: {
      rowsReceived: lines.received,
      rowsCounted: lines.counted.length,
      setAside: setAside.filter((one) => one.rows > 0),
    },
    corrections: [],
    withheld: 0,
    table: { rows, bytes: new TextEncoder().encode(table).length, sha256: sha256(table) },
  };
}
