import { sha256 } from '../effects.ts';
import type { FileContent } from './bundle-files.ts';

/** Checksums by path as lines, in the order of the paths and the form that `sha256sum --check` reads. */
export function checksumLines(sums: ReadonlyMap<string, string>): string {
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');
}

/** SHA-256 of files by path. Example of a line: `e3b0c442…  data/index.json`. */
export function toChecksums(files: ReadonlyMap<string, FileContent>): string {
  return checksumLines(new Map([...files].map(([path, content]) => [path, sha256(content)])));
}
