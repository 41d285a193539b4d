import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Page, filesOf, readPages } from './files.ts';
import { documentOf } from './pages.ts';
import { buildInto, newFolder } from './rebuilt.ts';

// An invented city, from its own data folder and nothing else, in three languages.

const city = join(import.meta.dirname, '../cities/port-verity');
const { folder, remove } = await newFolder();
const languages = (
  parse(readFileSync(join(city, 'site.yaml'), 'utf8')) as { languages: { id: string }[] }
).languages.map(({ id }) => id);
let pages: Page[] = [];

beforeAll(async () => {
  await buildInto(folder, 'tests/cities/port-verity', 'UTC');
  pages = readPages(folder, languages);
}, 300_000);
afterAll(remove);

const texts = () => filesOf(folder).filter((file) => /\.(html|css|js|json|csv|txt|xml|svg|webmanifest)$/.test(file));

test('every kind of page is built in every language', () => {
  const kinds = (language: string) =>
    [...new Set(pages.filter((page) => page.language === language).map((page) => page.kind))].sort();
  expect(kinds(languages[0] ?? '')).toContain('indicators/*');
  for (const language of languages.slice(1)) {
    expect(kinds(language)).toEqual(kinds(languages[0] ?? '').filter((kind) => !kind.startsWith('404')));
  }
});

test('no word of the first city is in it, in any file', () => {
  const ofOurs = /Los[ _-]?[AÁ]ngeles|\bLAPD\b|\bLAUSD\b|\bLAHSA\b|\bL\.A\.|Californi|lacity|\bLA Equity/i;
  const found = texts().filter((file) => ofOurs.test(readFileSync(join(folder, file), 'utf8')));
  expect(found.map((file) => `${file}: ${ofOurs.exec(readFileSync(join(folder, file), 'utf8'))?.[0]}`)).toEqual([]);
});

test('its name stands on every page', () => {
  expect(pages.filter((page) => !page.html.includes('Port Verity')).map((page) => page.path)).toEqual([]);
});

test('text that looks like markup stays text', () => {
  const elements = pages.flatMap((page) => {
    const scripts = [
      ...documentOf(page).querySelectorAll('script:not([src]), img[onerror], [onload], iframe, marquee, b[onclick]'),
    ];
    return scripts
      .filter((one) => !/json/.test(one.getAttribute('type') ?? ''))
      .map((one) => `${page.path}: ${one.outerHTML}`);
  });
  expect(elements).toEqual([]);
});
