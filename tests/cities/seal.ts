import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '../../scripts/effects.ts';

/**
 * Computes the receipts of the invented city anew from its tables: `node tests/cities/seal.ts [folder]`.
 * Only for synthetic data: the receipts of real tables are written by `npm run refresh`.
 */
function seal(folder: URL, source: string): void {
  const table = readFileSync(new URL(`tables/${source}.csv`, folder));
  const path = new URL(`tables/${source}.meta.json`, folder);
  const old = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as object) : freshReceipt(source);
  writeFileSync(path, `${JSON.stringify({ ...old, withheld: withheld(table), table: sealOf(table) }, null, 2)}\n`);
}

function sealOf(table: Uint8Array): { rows: number; bytes: number; sha256: string } {
  return { rows: lines(table).length - 1, bytes: table.byteLength, sha256: sha256(table) };
}

/** Hidden rows, told as if all were hidden for their own sake but the first, which protects the second. */
function withheld(table: Uint8Array): { primary: number; complementary: number } {
  const hidden = lines(table).filter((line) => line.includes(',withheld,')).length;
  return { primary: Math.ceil(hidden / 2), complementary: Math.floor(hidden / 2) };
}

function lines(table: Uint8Array): string[] {
  return new TextDecoder().decode(table).trim().split('\n');
}

function freshReceipt(source: string): object {
  return {
    source,
    retrieved: '2022-03-01',
    from: 'folder',
    files: [{ path: `port-verity/${source}.csv`, bytes: 0, sha256: sha256('') }],
    rowsUpdatedAt: null,
    licence: 'none stated',
    ledger: { rowsReceived: 21, rowsCounted: 20, setAside: [{ reason: 'cats are not residents', rows: 1 }] },
    corrections: [],
  };
}

const folder = new URL(`${process.argv[2] ?? 'port-verity'}/`, import.meta.url);
for (const file of readdirSync(new URL('tables/', folder))) {
  if (file.endsWith('.csv')) seal(folder, file.slice(0, -'.csv'.length));
}
