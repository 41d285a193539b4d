import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { sha256 } from '../../scripts/effects.ts';

/**
 * Computes the receipts of the invented city anew from its tables, and fills its third language with the English
 * interface words that it does not have yet: `node tests/cities/seal.ts [folder]`.
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

function withheld(table: Uint8Array): number {
  return lines(table).filter((line) => line.includes(',withheld,')).length;
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

interface Words {
  [key: string]: Words | string;
}

/** The words of a translation in the order of the original; what is missing stays in English. */
function fill(original: Words, translated: Words | string | undefined): Words {
  const own = typeof translated === 'object' ? translated : {};
  const entries = Object.entries(original).map(([key, value]) => {
    const mine = own[key];
    return [key, typeof value === 'string' ? (mine ?? value) : fill(value, mine)] as const;
  });
  return Object.fromEntries(entries);
}

function fillInterface(path: URL): void {
  const english = parse(readFileSync(new URL('../../src/strings/en.yaml', import.meta.url), 'utf8')) as Words;
  const old = existsSync(path) ? (parse(readFileSync(path, 'utf8')) as Words) : {};
  writeFileSync(path, stringify(fill(english, old), { lineWidth: 120, singleQuote: true }));
}

const folder = new URL(`${process.argv[2] ?? 'port-verity'}/`, import.meta.url);
for (const file of readdirSync(new URL('tables/', folder))) {
  if (file.endsWith('.csv')) seal(folder, file.slice(0, -'.csv'.length));
}
fillInterface(new URL('words/eo/interface.yaml', folder));
