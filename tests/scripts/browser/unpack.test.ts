import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tarEntries, unpackArchive, unpackExecutable } from '../../../scripts/browser/unpack.ts';

/** One tar member: a header block with name, octal size and kind, then the content padded to 512. */
function member(name: string, content: string, kind = '0'): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write(kind, 156);
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unpack-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('reads files in order and passes over folders', () => {
  const archive = Buffer.concat([member('lib/', '', '5'), member('lib/a', 'one'), member('b', 'x'.repeat(600))]);
  expect(tarEntries(archive).map((entry) => [entry.path, entry.content.length])).toEqual([
    ['lib/a', 3],
    ['b', 600],
  ]);
});

test('stops at the empty block that ends an archive', () => {
  expect(tarEntries(Buffer.concat([member('a', 'one'), Buffer.alloc(1024)]))).toHaveLength(1);
});

test('unpacks an archive into its folder', async () => {
  await writeFile(join(folder, 'a.tar.br'), brotliCompressSync(member('lib/a', 'one')));
  const unpacked = await unpackArchive(join(folder, 'a.tar.br'), join(folder, 'out'));
  expect(await readFile(join(unpacked, 'lib/a'), 'utf8')).toBe('one');
});

test('refuses a member that would leave the folder', async () => {
  await writeFile(join(folder, 'a.tar.br'), brotliCompressSync(member('../../escape', 'one')));
  await expect(unpackArchive(join(folder, 'a.tar.br'), join(folder, 'out'))).rejects.toThrow('outside the archive');
});

test('leaves what is unpacked already as it is', async () => {
  await writeFile(join(folder, 'p.br'), brotliCompressSync(Buffer.from('first')));
  await unpackExecutable(join(folder, 'p.br'), join(folder, 'out'), 'p');
  await writeFile(join(folder, 'p.br'), brotliCompressSync(Buffer.from('second')));
  const path = await unpackExecutable(join(folder, 'p.br'), join(folder, 'out'), 'p');
  expect(await readFile(path, 'utf8')).toBe('first');
});
