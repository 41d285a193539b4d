import { parse } from 'csv-parse/sync';
import { gunzipSync } from 'node:zlib';
import { sha256, type Effects } from '../effects.ts';
import { featureRows } from './feature-rows.ts';
import type { RawFile, RawRow } from './fetcher.ts';
import { workbookRows } from './workbook-rows.ts';

/**
 * One file of a folder with its rows, a `.gz` file unwrapped; its checksum is that of the file as it lies there. Throws,
 * naming it, when it is absent or is not a table. Example: `await readRawFile(effects, '../shared/data', 'a.csv')`.
 */
export async function readRawFile(effects: Effects, folder: string, path: string): Promise<RawFile> {
  const stored = await effects.readBytes(`${folder}/${path}`).catch((cause: unknown) => {
    throw new Error(`${path}: cannot be read from ${folder}; is the folder the right one?`, { cause });
  });
  return { path, bytes: stored.length, sha256: sha256(stored), ...rowsIn(path, stored) };
}

/** Rows by what the name says the file is: a workbook, shapes with properties, else CSV. */
function rowsIn(path: string, stored: Uint8Array): { columns: string[]; rows: RawRow[] } {
  if (path.endsWith('.xlsx')) return workbookRows(path, stored);
  if (path.endsWith('.geojson')) return featureRows(path, textOf(path, stored));
  if (path.endsWith('.parquet')) throw new Error(`${path}: a Parquet file is read where records are counted (count)`);
  return readRows(path, textOf(path, stored));
}

function textOf(path: string, stored: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(path.endsWith('.gz') ? gunzipSync(stored) : stored);
  } catch (cause) {
    const wanted = path.endsWith('.gz') ? 'UTF-8 text packed by gzip' : 'UTF-8 text; save it again as UTF-8';
    throw new Error(`${path}: cannot be read as ${wanted} (${(cause as Error).message})`, { cause });
  }
}

interface CsvRecord {
  record: string[];
  raw: string;
  info: { lines: number };
}

/**
 * Raw rows of a CSV text with the line each begins on. Line ends may be CRLF, LF or a bare CR; a byte order mark is
 * dropped. A heading that stands twice gets ` (2)`, so that no column is lost. Throws, naming the file, when it is
 * empty or not CSV. Example: `readRows('a.csv', 'Year,Value\n2019,5\n').rows[0]` is line 2 with cells
 * `{ Year: '2019', Value: '5' }`.
 */
export function readRows(path: string, text: string): { columns: string[]; rows: RawRow[] } {
  const [head, ...body] = recordsOf(path, text);
  if (head === undefined) throw new Error(`${path}: the file is empty; a table with a heading is needed`);
  const columns = distinct(head.record);
  const cellsOf = (record: string[]) => columns.map((column, index) => [column, record[index] ?? ''] as const);
  const rows = body.map((one) => ({ file: path, line: lineOf(one), cells: Object.fromEntries(cellsOf(one.record)) }));
  return { columns, rows };
}

function recordsOf(path: string, text: string): CsvRecord[] {
  const unified = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const options = { info: true, raw: true, relax_column_count_less: true, skip_empty_lines: true } as const;
  try {
    return parse(unified, options) as unknown as CsvRecord[];
  } catch (cause) {
    throw new Error(`${path}: not a sound CSV file: ${(cause as Error).message}`, { cause });
  }
}

/** csv-parse counts the line a record ends on, and puts empty lines before a record into its raw text. */
function lineOf({ raw, info }: CsvRecord): number {
  const own = raw.replace(/^\n+|\n$/g, '');
  return info.lines - own.split('\n').length + 1;
}

function distinct(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((raw) => {
    const heading = raw.replace(/\s+/g, ' ').trim();
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}
