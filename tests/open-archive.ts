import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';

/**
 * Files by path of a ZIP, read by a program that has no part in writing it, each held to its own check sum.
 * Throws when the archive is not whole, or names a file twice.
 */
export async function openArchive(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const archive = await fromBufferPromise(Buffer.from(bytes));
  const files = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry()) {
    const content = await buffer(await archive.openReadStreamPromise(entry));
    if (crc32(content) !== entry.crc32) throw new Error(`${entry.fileName}: not what was packed`);
    if (files.has(entry.fileName)) throw new Error(`${entry.fileName}: stands twice`);
    files.set(entry.fileName, content);
  }
  return files;
}
