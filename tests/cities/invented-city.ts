import { readdirSync, readFileSync, statSync } from 'node:fs';
import { sha256 } from '../../scripts/effects.ts';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { readFolder } from '../../src/checks/read-folder.ts';
import type { Folder } from '../../src/checks/folder.ts';
import type { Problem } from '../../src/model/problem.ts';

/** Changes a copy of the files of the invented city, as a person would who makes a mistake. */
export type Change = (files: Map<string, Uint8Array>) => void;

const root = new URL('port-verity/', import.meta.url);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** All files of the invented city by path, freshly copied. */
export function cityFiles(): Map<string, Uint8Array> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => statSync(new URL(path, root)).isFile());
  return new Map(files.map((path) => [path, new Uint8Array(readFileSync(new URL(path, root)))]));
}

/** The receipt of a table says again what the table is, so that a test of rows is not about checksums. */
function reseal(files: Map<string, Uint8Array>, path: string): void {
  const file = path.replace(/\.csv$/, '.meta.json');
  const table = files.get(path);
  if (!/^(tables|budget)\/.*\.csv$/.test(path) || table === undefined || !files.has(file)) return;
  const lines = textOf(table)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const withheld = lines.filter((line) => line.includes(',withheld,')).length;
  const seal = { rows: lines.length - 1, bytes: table.byteLength, sha256: sha256(table) };
  const receipt = JSON.parse(textOf(files.get(file))) as object;
  files.set(file, utf8(JSON.stringify({ ...receipt, withheld, table: seal }, null, 2)));
}

/** Replaces a text of a file, everywhere in it, and seals a table anew. Throws when the text is not there. */
export function change(path: string, from: string, to: string): Change {
  return (files) => {
    const text = textOf(files.get(path));
    if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
    files.set(path, utf8(text.replaceAll(from, to)));
    reseal(files, path);
  };
}

/** Adds or replaces a whole file; a table is sealed anew. */
export function write(path: string, content: string | Uint8Array): Change {
  return (files) => {
    files.set(path, typeof content === 'string' ? utf8(content) : content);
    reseal(files, path);
  };
}

/** Writes the checksums of a release anew, as somebody would who wants a change of it to stay unseen. */
export function sealRelease(id: string): Change {
  return (files) => {
    const folder = `releases/${id}`;
    const manifest = JSON.parse(textOf(files.get(`${folder}/manifest.json`))) as {
      indicators: { id: string; in: string; sha256: string }[];
    };
    for (const one of manifest.indicators) {
      const table = files.get(`releases/${one.in}/${one.id}.csv`);
      if (table !== undefined) one.sha256 = sha256(table);
    }
    files.set(`${folder}/manifest.json`, utf8(`${JSON.stringify(manifest, null, 1)}\n`));
    const own = ['manifest.json', ...manifest.indicators.filter((one) => one.in === id).map((one) => `${one.id}.csv`)];
    const sums = own.map((name) => `${sha256(files.get(`${folder}/${name}`) ?? '')}  ${name}\n`);
    files.set(`${folder}/SHA256SUMS`, utf8(sums.join('')));
  };
}

export function remove(path: string): Change {
  return (files) => {
    if (!files.delete(path)) throw new Error(`there is no ${path}`);
  };
}

/** All files after some changes. */
export function filesAfter(...changes: Change[]): Map<string, Uint8Array> {
  const files = cityFiles();
  for (const make of changes) make(files);
  return files;
}

/** The folder after some changes, as far as it can be read. */
export function folderAfter(...changes: Change[]): Folder {
  return readFolder(filesAfter(...changes)).folder;
}

/** Everything wrong with the city after some changes. */
export function problemsAfter(...changes: Change[]): Problem[] {
  return checkFolder(filesAfter(...changes)).problems;
}

/** The problems as `file:line:column field: wrong`, to compare at a glance. */
export function faultsAfter(...changes: Change[]): string[] {
  return problemsAfter(...changes).map(brief);
}

export function brief({ file, line, column, field, wrong }: Problem): string {
  return `${file}:${line}:${column} ${field}: ${wrong}`;
}
