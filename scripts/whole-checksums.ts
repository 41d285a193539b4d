import { join } from 'node:path';
import { type Effects, sha256 } from './effects.ts';
import { checksumLines } from './outputs/checksums.ts';

/** Thousands of small files are read together, not one after the other; no more at once than memory holds with ease. */
const atOnce = 32;
const list = 'SHA256SUMS';

/** Pages are to be read, not kept; what hosts read is never served; and a list cannot hold itself. */
const isListed = (path: string): boolean => !path.endsWith('.html') && path !== '_headers' && path !== list;

/**
 * Completes the checksums of a printed site: files to take away were weighed when they were made, pictures, archives to
 * read without a connection, boundaries and what pages load are weighed now. Gives how many files are listed.
 * Example: `cards/en/home.png`, drawn after the pages, stands in the list between `SHA…  _astro/a.js` and `…  data.json`.
 */
export async function completeChecksums(effects: Effects, folder: string): Promise<number> {
  const path = join(folder, list);
  const known = (await effects.exists(path)) ? (await effects.readText(path)).split('\n') : [];
  const sums = new Map(known.filter((line) => line !== '').map((line) => [line.slice(66), line.slice(0, 64)]));
  const others = (await effects.listFiles(folder)).filter((file) => isListed(file) && !sums.has(file));
  for (let at = 0; at < others.length; at += atOnce)
    await Promise.all(
      others.slice(at, at + atOnce).map(async (file) => {
        sums.set(file, sha256(await effects.readBytes(join(folder, file))));
      }),
    );
  await effects.writeFile(path, checksumLines(sums));
  return sums.size;
}
