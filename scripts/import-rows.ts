import type { CheckedWorkbook } from '../src/checks/check-workbook.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { Receipt } from '../src/model/receipt.ts';
import type { Source } from '../src/model/source.ts';
import type { TableRow } from '../src/model/table.ts';
import { sha256Hex } from '../src/checks/sha256.ts';
import { rowName } from './linked-rows.ts';
import type { Figures } from './refresh-source.ts';
import { inTableOrder, tableText } from './steps/table-text.ts';
import { withhold, type Withholding } from './steps/withhold.ts';

/** A spreadsheet that was brought: its name, its bytes, the day. */
export interface Brought {
  file: string;
  bytes: Uint8Array;
  date: string;
}

/** Rows of the table there is, with those of the spreadsheet in the place of the same figures. */
function mergedRows(before: readonly TableRow[], rows: readonly TableRow[], replace: boolean): TableRow[] {
  if (replace) return [...rows];
  const brought = new Set(rows.map(rowName));
  return [...before.filter((row) => !brought.has(rowName(row))), ...rows];
}

/** What a spreadsheet adds to the ledger. A receipt that is kept on says what every row before it became as well. */
function ledgerOf(old: Receipt | null, { received, rows, setAside }: CheckedWorkbook): Receipt['ledger'] {
  const reasons = new Map<string, number>();
  for (const { reason, rows: count } of [...(old?.ledger.setAside ?? []), ...setAside])
    reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  return {
    rowsReceived: (old?.ledger.rowsReceived ?? 0) + received,
    rowsCounted: (old?.ledger.rowsCounted ?? 0) + rows.length,
    setAside: [...reasons]
      .map(([reason, count]) => ({ reason, rows: count }))
      .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  };
}

function receiptOf(
  source: Source,
  old: Receipt | null,
  checked: CheckedWorkbook,
  withheld: Withholding,
  brought: Brought,
  table: string,
): Receipt {
  const tableBytes = new TextEncoder().encode(table);
  const file = { path: brought.file, bytes: brought.bytes.length, sha256: sha256Hex(brought.bytes) };
  return {
    source: source.id,
    retrieved: brought.date,
    from: 'folder',
    files: [...(old?.files ?? []).filter(({ sha256: hash }) => hash !== file.sha256), file],
    rowsUpdatedAt: old?.rowsUpdatedAt ?? null,
    licence: source.licence,
    ledger: ledgerOf(old, checked),
    corrections: old?.corrections ?? [],
    withheld: withheld.rows.filter(({ status }) => status === 'withheld').length,
    table: { rows: withheld.rows.length, bytes: tableBytes.length, sha256: sha256Hex(tableBytes) },
  };
}

/**
 * The table and the receipt that a sound spreadsheet makes of a source: its rows take the place of the same figures and
 * join the others, or replace the whole table; small counts are withheld before anything is written. Pure.
 * Throws where nothing protects a count. Example: one new year adds its rows and leaves the years before as they are.
 */
export function importRows(
  catalog: Catalog,
  id: string,
  checked: CheckedWorkbook,
  brought: Brought,
  replace: boolean,
): Figures & { rows: TableRow[] } {
  const source = catalog.sources.get(id)!;
  const before = catalog.tables.get(id) ?? [];
  const old = replace ? null : (catalog.receipts.get(id) ?? null);
  const hidden = new Set(before.filter(({ status }) => status === 'withheld').map(rowName));
  const merged = mergedRows(
    before,
    checked.rows.map(({ row }) => row),
    replace,
  );
  const withheld = withhold(source, merged, hidden);
  const table = tableText(withheld.rows);
  const receipt = receiptOf(source, old, checked, withheld, brought, table);
  return { table, receipt, rows: inTableOrder(withheld.rows) };
}
