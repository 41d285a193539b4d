import type { Figures } from './refresh-source.ts';

/** What became of a source in a refresh. */
export interface Told {
  id: string;
  figures: Figures | null;
  /** Written, unchanged, not written, failed, or why it was passed over. */
  what: string;
  seconds: number;
}

const columns = ['source', 'rows in', 'counted', 'set aside', 'withheld', 'figures', 'changed', 'took'] as const;

/**
 * The closing table of a refresh, a line a source, and below each source why rows were set aside. Columns are padded
 * to the same width. Example: `boats  3  2  1  0  2  written  0.1 s`, then `  1 not part of a figure shown here`.
 */
export function closingTable(told: readonly Told[]): string[] {
  const rows = [[...columns], ...told.map(cellsOf)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd(),
  );
  return [lines[0]!, ...told.flatMap((one, at) => [lines[at + 1]!, ...reasonsOf(one)])];
}

function cellsOf({ id, figures, what, seconds }: Told): string[] {
  const took = `${seconds.toFixed(1)} s`;
  if (figures === null) return [id, '', '', '', '', '', what, took];
  const { ledger, withheld, table } = figures.receipt;
  const aside = ledger.rowsReceived - ledger.rowsCounted;
  const numbers = [ledger.rowsReceived, ledger.rowsCounted, aside, withheld, table.rows];
  return [id, ...numbers.map(String), what, took];
}

function reasonsOf({ figures, what }: Told): string[] {
  if (figures === null || what === 'unchanged') return [];
  return figures.receipt.ledger.setAside.map(({ reason, rows }) => `  ${rows} set aside: ${reason}`);
}
