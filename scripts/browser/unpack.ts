import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const inflate = promisify(brotliDecompress);
const block = 512;

/** One regular file of a tar archive. */
export interface TarEntry {
  path: string;
  content: Uint8Array;
}

function headerText(header: Buffer, start: number, length: number): string {
  return header.toString('latin1', start, start + length).replace(/\0[\s\S]*$/, '');
}

/**
 * The regular files of a POSIX tar archive, in order. A 512-byte header gives the name at byte 0 and the size in octal
 * at byte 124 (POSIX ustar); folders and links carry nothing that the browser needs.
 */
export function tarEntries(archive: Buffer): TarEntry[] {
  const entries: TarEntry[] = [];
  for (let at = 0; at + block <= archive.length && archive[at] !== 0;) {
    const header = archive.subarray(at, at + block);
    const size = Number.parseInt(headerText(header, 124, 12).trim() || '0', 8);
    const kind = headerText(header, 156, 1);
    if (kind === '' || kind === '0') {
      entries.push({ path: headerText(header, 0, 100), content: archive.subarray(at + block, at + block + size) });
    }
    at += block + Math.ceil(size / block) * block;
  }
  return entries;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Fills `folder` through `fill` once: work happens in a neighbour that is renamed when whole, so a cut run leaves nothing. */
async function once(folder: string, fill: (draft: string) => Promise<void>): Promise<string> {
  if (await exists(folder)) return folder;
  const draft = `${folder}.${process.pid}.draft`;
  await mkdir(draft, { recursive: true });
  await fill(draft);
  await rename(draft, folder).catch(async (cause: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(folder))) throw cause;
  });
  return folder;
}

/** Unpacks one brotli file as an executable: `unpackExecutable('chromium.br', '.cache/x', 'chromium')` gives its path. */
export async function unpackExecutable(packed: string, folder: string, name: string): Promise<string> {
  await once(folder, async (draft) => {
    await writeFile(join(draft, name), await inflate(await readFile(packed)));
    await chmod(join(draft, name), 0o755);
  });
  return join(folder, name);
}

/** Unpacks a `.tar.br` into `folder` and gives the folder back. Throws on a name that would leave the folder. */
export async function unpackArchive(packed: string, folder: string): Promise<string> {
  return once(folder, async (draft) => {
    for (const entry of tarEntries(await inflate(await readFile(packed)))) {
      const path = normalize(join(draft, entry.path));
      if (!path.startsWith(draft + sep)) throw new Error(`${packed}: "${entry.path}" lies outside the archive`);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, entry.content);
    }
  });
}
