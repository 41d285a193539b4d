import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../scripts/effects.ts';
import { digest, exists, listFiles, writePieces, writeWhole } from '../../scripts/files.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a file is written whole, its folders made, no draft left', async () => {
  await writeWhole(join(folder, 'a/b/c.txt'), 'first');
  await writeWhole(join(folder, 'a/b/c.txt'), 'second');
  expect(await readFile(join(folder, 'a/b/c.txt'), 'utf8')).toBe('second');
  expect(await readdir(join(folder, 'a/b'))).toEqual(['c.txt']);
});

test('files are listed below a folder, sorted; an absent folder has none', async () => {
  await writeWhole(join(folder, 'list/z.txt'), '');
  await writeWhole(join(folder, 'list/deep/a.txt'), '');
  expect(await listFiles(join(folder, 'list'))).toEqual(['deep/a.txt', 'z.txt']);
  expect(await listFiles(join(folder, 'absent'))).toEqual([]);
});

test('what is below a file does not exist, and is no error', async () => {
  await writeWhole(join(folder, 'plain'), '');
  expect(await exists(join(folder, 'plain'))).toBe(true);
  expect(await exists(join(folder, 'plain/below'))).toBe(false);
});

async function* pieces(fails: boolean): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('one ');
  if (fails) throw new Error('the connection broke');
  yield new TextEncoder().encode('two');
}

test('a body in pieces is written whole and weighed; the same weight is found again', async () => {
  const path = join(folder, 'pieces/body');
  const expected = { bytes: 7, sha256: sha256('one two') };
  expect(await writePieces(path, pieces(false))).toEqual(expected);
  expect(await digest(path)).toEqual(expected);
});

test('a body that breaks off leaves what was there, and no draft', async () => {
  const path = join(folder, 'broken/body');
  await writeWhole(path, 'old');
  await expect(writePieces(path, pieces(true))).rejects.toThrow('the connection broke');
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(join(folder, 'broken'))).toEqual(['body']);
});
