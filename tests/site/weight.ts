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

/** Bytes of a page by what they are, compressed: style sheets and scripts it links included, fonts and pictures not. */
export function weigh(
  page: Page,
  folder: string,
  bytesOf: (html: string) => number = compressed,
): { html: number; css: number; js: number } {
  return {
    html: bytesOf(page.html),
    css: total(page, /<link\b[^>]*?\shref="([^"]+\.css)"/g, folder),
    js: total(page, /<(?:script\b[^>]*?\ssrc|link\b[^>]*?rel="modulepreload"[^>]*?\shref)="([^"]+\.js)"/g, folder),
  };
}

/** From the quickest to the one that counts: what is light enough by one of them is so by the next. */
const measures = [(html: string) => Buffer.byteLength(html), (html: string) => compressed(html, 3), undefined];

/** Pages that are too heavy, with what they weigh. */
export function heavier(
  pages: readonly Page[],
  folder: string,
  isHeavy: (weight: ReturnType<typeof weigh>, page: Page) => boolean,
) {
  return measures
    .reduce((left, bytesOf) => left.filter((page) => isHeavy(weigh(page, folder, bytesOf), page)), pages)
    .map((page) => ({ path: page.path, ...weigh(page, folder) }));
}
