import { parse } from 'csv-parse/sync';
import { gunzipSync } from 'node:zlib';
import { sha256, type Effects } from '../effects.ts';
import type { Fetched, Fetcher, RawFile, RawRow } from './fetcher.ts';

/**
 * A fetcher that reads a source's `files` from a folder standing in for the network, `.gz` files unwrapped.
 * Checksums are of the file as it lies in the folder. Throws, naming the file, when one is absent or is not a table.
 * Example: `await fileFetcher(effects, '../shared/data')(source)`.
 */
export function fileFetcher(effects: Effects, folder: string): Fetcher {
  return async (source): Promise<Fetched> => {
    const files = await Promise.all(source.files.map((path) => readFile(effects, folder, path)));
    return { files, rowsUpdatedAt: null, from: 'folder' };
  };
}

async function readFile(effects: Effects, folder: string, path: string): Promise<RawFile> {
  const stored = await effects.readBytes(`${folder}/${path}`).catch((cause: unknown) => {
    throw new Error(`${path}: cannot be read from ${folder}; is the folder the right one?`, { cause });
  });
  const text = new TextDecoder('utf-8', { fatal: true }).decode(path.endsWith('.gz') ? gunzipSync(stored) : stored);
  return { path, bytes: stored.length, sha256: sha256(stored), ...readRows(path, text) };
}

/**
 * Raw rows of a CSV text with the line each begins on. Line ends may be CRLF, LF or a bare CR; a byte order mark is
 * dropped. A heading that stands twice gets ` (2)`, so that no column is lost.
 * Example: `readRows('a.csv', 'Year,Value\n2019,5\n').rows[0]` is line 2 with cells `{ Year: '2019', Value: '5' }`.
 */
export function readRows(path: string, text: string): { columns: string[]; rows: RawRow[] } {
  const unified = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const records = parse(unified, { info: true, relax_column_count_less: true, skip_empty_lines: true }) as unknown as {
    record: string[];
    info: { lines: number };
  }[];
  const [head, ...body] = records;
  if (head === undefined) throw new Error(`${path}: the file is empty; a table with a heading is needed`);
  const columns = distinct(head.record);
  let lastLine = head.info.lines;
  const rows = body.map(({ record, info }) => {
    // csv-parse counts the line a record ends on; the next record begins on the line after it.
    const line = lastLine + 1;
    lastLine = info.lines;
    return {
      file: path,
      line,
      cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])),
    };
  });
  return { columns, rows };
}

function distinct(headings: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const count = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, count);
    return count === 1 ? heading : `${heading} (${count})`;
  });
}
