import { zipSync } from 'fflate';

/**
 * An archive of files, packed at once. The writer of workbooks packs large ones in a worker made of text, which the
 * policy of our pages forbids; the build puts this in its place (astro.config.mjs).
 */
export function zipAtOnce(files: Record<string, Uint8Array>): Promise<ArrayBufferLike> {
  return Promise.resolve(zipSync(files).buffer);
}

// The writer asks for a default export.
export { zipAtOnce as default };
