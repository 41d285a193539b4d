import { posix } from 'node:path';
import type { Effects } from '../effects.ts';
import { cellText } from './cell-text.ts';
import { markOf, type Brought, type RawFile, type RawRow } from './fetcher.ts';
import { readRawFile } from './file.ts';

/**
 * The rows of a file that came in pages of JSON objects or of CSV, or as one file. A field that a portal leaves out is
 * empty. Lines are numbered over all pages.
 * Example: `[{"a":"1"},{"b":2}]` with the columns a and b is the rows `1,` and `,2`.
 */
export async function pageRowsOf(effects: Effects, brought: Brought, columns: readonly string[]): Promise<RawFile> {
  const { path, pages } = brought;
  const about = markOf(brought);
  if (brought.format !== 'json') return { ...(await fileRows(effects, brought)), ...about };
  const rows: RawRow[] = [];
  for (const page of pages) {
    const objects = JSON.parse(await effects.readText(page)) as Record<string, unknown>[];
    for (const object of objects) rows.push({ file: path, line: rows.length + 2, cells: cellsOf(object, columns) });
  }
  return { ...about, columns: [...columns], rows };
}

/** Pages of CSV have each its own heading; lines are numbered over all of them. */
async function fileRows(effects: Effects, { path, pages }: Brought): Promise<RawFile> {
  const files: RawFile[] = [];
  for (const page of pages) files.push(await readRawFile(effects, posix.dirname(page), posix.basename(page)));
  if (files.length === 1) return { ...files[0]!, rows: files[0]!.rows.map((row) => ({ ...row, file: path })) };
  const rows = files.flatMap((file) => file.rows).map((row, at) => ({ ...row, file: path, line: at + 2 }));
  return { ...files[0]!, rows };
}

function cellsOf(object: Record<string, unknown>, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, cellText(object[column])]));
}
