import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openArchive } from '../open-archive.ts';
import { inBrowser } from './browser.ts';
import { dist, isFull, languages, pages, samplePages } from './pages.ts';

// The whole site from a folder, as from a stick: unpacked, opened without a server, beside the pages on the web.

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
afterAll(() => rmSync(folder, { recursive: true }));

const filesOf = (language: string): Promise<Map<string, Buffer>> =>
  openArchive(readFileSync(join(dist, 'offline', `${language}.zip`)));

async function unpack(language: string): Promise<void> {
  for (const [path, bytes] of await filesOf(language)) {
    mkdirSync(dirname(join(folder, language, path)), { recursive: true });
    writeFileSync(join(folder, language, path), bytes);
  }
}

test.each(languages)('the archive in %s has every page of its language', async (language) => {
  const files = await filesOf(language);
  const own = pages.filter((page) => page.language === language).map(({ file }) => file);
  expect(own.filter((file) => !files.has(file))).toEqual([]);
  expect(files.has('start.html')).toBe(true);
});

inBrowser('pages from a folder', ({ withTab, at }) => {
  const [first = 'en', second = 'es'] = languages;
  const opened = samplePages().filter(
    ({ language, kind }) => [first, second].includes(language) && kind !== '404.html',
  );
  const some = isFull ? opened : opened.filter((_, index) => index % 12 === 0);
  beforeAll(async () => {
    for (const language of new Set(some.map((page) => page.language))) await unpack(language);
  });

  test.each(some.map((page) => [page.path, page] as const))('%s', async (path, page) => {
    const read = async (address: string) =>
      withTab({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, async (tab) => {
        const failed: string[] = [];
        tab.on('requestfailed', (request) => failed.push(request.url()));
        await tab.goto(address);
        // An archive cannot say its own size, which is known once it is packed.
        await tab.locator('a[href*="/offline/"] + span').evaluateAll((sizes) => sizes.forEach((size) => size.remove()));
        const links = await tab
          .locator('a[href]')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        const font = await tab.locator('h1').evaluate((head) => getComputedStyle(head).fontFamily);
        return { text: await tab.locator('main').innerText(), failed, links, font };
      });
    const offline = await read(pathToFileURL(join(folder, page.language, page.file)).href);
    const online = await read(at(path));
    expect(offline.text).toBe(online.text);
    expect(offline.font).toBe(online.font);
    expect(offline.failed).toEqual([]);
    // Nothing leads to the root of the disk: a link is beside the page, or on the web.
    expect(offline.links.filter((link) => link.startsWith('file:') && !link.includes(folder))).toEqual([]);
  });
});
