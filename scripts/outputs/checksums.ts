import { sha256 } from '../effects.ts';
import type { FileContent } from './bundle-files.ts';

/**
 * SHA-256 of files by path, in the order of the paths and the form that `sha256sum --check` reads.
 * Example of a line: `e3b0c442…  data/index.json`.
 */
export function toChecksums(files: ReadonlyMap<string, FileContent>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('');
}
