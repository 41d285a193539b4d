import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Page } from './files.ts';

const known = new Map<string, number>();

/** Bytes after brotli at a level: 9 is near what hosts send, lower ones are more bytes in less time. */
export function compressed(content: string | Uint8Array, level = 9): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: level } }).length;
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
export function weigh(page: Page, folder: string, level = 9): { html: number; css: number; js: number } {
  return {
    html: compressed(page.html, level),
    css: total(page, /<link\b[^>]*?\shref="([^"]+\.css)"/g, folder),
    js: total(page, /<(?:script\b[^>]*?\ssrc|link\b[^>]*?rel="modulepreload"[^>]*?\shref)="([^"]+\.js)"/g, folder),
  };
}

/** Pages that are too heavy, with what they weigh. What is light enough at the quick level is so at the better one too. */
export function heavier(
  pages: readonly Page[],
  folder: string,
  isHeavy: (weight: ReturnType<typeof weigh>, page: Page) => boolean,
) {
  return pages
    .filter((page) => isHeavy(weigh(page, folder, 3), page))
    .map((page) => ({ page, weight: weigh(page, folder) }))
    .filter(({ page, weight }) => isHeavy(weight, page))
    .map(({ page: { path }, weight }) => ({ path, ...weight }));
}
