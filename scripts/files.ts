import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Bytes of a content, and its SHA-256 in hex. */
export interface Digest {
  bytes: number;
  sha256: string;
}

/** Whether there is a file or folder. */
export async function exists(path: string): Promise<boolean> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
    throw cause;
  });
  return found !== null;
}

/** Paths of all files below a folder, relative to it, with `/`, sorted; empty when there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
  if (!(await exists(folder)) || !(await stat(folder)).isDirectory()) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function whole<Result>(path: string, write: (draft: string) => Promise<Result>): Promise<Result> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  try {
    const result = await write(draft);
    await rename(draft, path);
    return result;
  } catch (cause) {
    // A full disk leaves half a draft: it would fill the next one too.
    await rm(draft, { force: true });
    throw cause;
  }
}

/** Pieces as they are, and what they come to. */
function weighed(pieces: AsyncIterable<Uint8Array>): { pieces: AsyncIterable<Uint8Array>; digest(): Digest } {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  return { pieces: pass(), digest: () => ({ bytes, sha256: hash.digest('hex') }) };
}

/** Writes a file or nothing: to a neighbour first, then renamed over the old one. */
export function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  return whole(path, (draft) => writeFile(draft, content));
}

/** The same for a body that comes in pieces and is never whole in memory; gives its size and SHA-256. */
export function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<Digest> {
  const passing = weighed(pieces);
  return whole(path, async (draft) => {
    await writeFile(draft, passing.pieces);
    return passing.digest();
  });
}

/** Size and SHA-256 of a file that may be larger than memory. One buffer is filled again and again: nothing to sweep. */
export async function digest(path: string): Promise<Digest> {
  const hash = createHash('sha256');
  const buffer = new Uint8Array(2 ** 20);
  const file = await open(path);
  try {
    for (let bytes = 0; ;) {
      const { bytesRead } = await file.read(buffer);
      if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
      hash.update(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
    }
  } finally {
    await file.close();
  }
}
