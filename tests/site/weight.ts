import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Page } from './files.ts';

const known = new Map<string, number>();

/** Bytes after brotli at level 9, near what hosts send. */
export function compressed(content: string | Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function compressedFile(file: string): number {
  const bytes = known.get(file) ?? compressed(readFileSync(file));
  known.set(file, bytes);
  return bytes;
}

function total(page: Page, pattern: RegExp, folder: string): number {
  const files = new Set([...page.html.matchAll(pattern)].map((match) => match[1] ?? ''));
  return [...files].reduce((sum, file) => sum + compressedFile(join(folder, file)), 0);
}

/** Compressed bytes of a page by what they are, style sheets and scripts it links included, fonts and pictures not. */
export function weigh(page: Page, folder: string): { html: number; css: number; js: number } {
  return {
    html: compressed(page.html),
    css: total(page, /<link\b[^>]*?\shref="([^"]+\.css)"/g, folder),
    js: total(page, /<(?:script\b[^>]*?\ssrc|link\b[^>]*?rel="modulepreload"[^>]*?\shref)="([^"]+\.js)"/g, folder),
  };
}
