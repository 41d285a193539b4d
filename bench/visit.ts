import type { Server } from 'node:http';
import { tryLaunch } from '../scripts/browser/launch.ts';
import { largestOfEachKind, type Page, readPages } from '../tests/site/files.ts';
import { serve } from '../tests/site/server.ts';
import { weigh } from '../tests/site/weight.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one page costs a reader, in compressed bytes (fonts as they are: woff2 is compressed), and its requests. */
export interface PageCost {
  kind: string;
  path: string;
  html: number;
  css: number;
  js: number;
  /** Null where no browser starts: which fonts are fetched depends on the letters of the page. */
  fonts: number | null;
  requests: number | null;
}

interface Fetched {
  fonts: number;
  requests: number;
}

function costOf(page: Page, dist: string, fetched: Fetched | null): PageCost {
  const { kind, path } = page;
  return { kind, path, ...weigh(page, dist), fonts: fetched?.fonts ?? null, requests: fetched?.requests ?? null };
}

/** Opens pages with an empty cache and says what each asked for. */
async function fetchedBy(pages: Page[], dist: string): Promise<{ fetched: Map<string, Fetched>; reason: string }> {
  const { browser, reason } = await tryLaunch();
  const fetched = new Map<string, Fetched>();
  if (browser === null) return { fetched, reason };
  const { origin, server } = await serve(dist);
  for (const page of pages) {
    const tab = await browser.newPage({ viewport: { width: 390, height: 800 } });
    const urls: string[] = [];
    tab.on('request', (request) => urls.push(request.url()));
    await tab.goto(origin + page.path, { waitUntil: 'networkidle' });
    await tab.close();
    const own = urls.filter((url) => url.startsWith(origin));
    const fonts = own
      .filter((url) => /\.woff2?$/.test(url))
      .map((url) => readFileSync(join(dist, new URL(url).pathname)).length);
    fetched.set(page.path, { fonts: fonts.reduce((sum, bytes) => sum + bytes, 0), requests: own.length });
  }
  await browser.close();
  await closed(server);
  return { fetched, reason };
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()));
}

/** The cost of the largest page of each kind, in the first language; and why there was no browser, if so. */
export async function costs(dist: string, languages: string[]): Promise<{ pages: PageCost[]; reason: string }> {
  const sample = largestOfEachKind(readPages(dist, languages)).filter((page) => page.language === languages[0]);
  const { fetched, reason } = await fetchedBy(sample, dist);
  return { pages: sample.map((page) => costOf(page, dist, fetched.get(page.path) ?? null)), reason };
}
