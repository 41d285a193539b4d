import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Page, filesOf, readPages } from './files.ts';
import { build, documentOf } from './pages.ts';
import { buildInto, checksums, newFolder, publishInto } from './rebuilt.ts';

// The site built again, by the project's own command. Both builds stand in one file, since they share Astro's folders.

const city = join(import.meta.dirname, '../cities/port-verity');
const { folder, remove } = await newFolder();
const second = await newFolder();
const third = await newFolder();
const languages = (
  parse(readFileSync(join(city, 'site.yaml'), 'utf8')) as { languages: { id: string }[] }
).languages.map(({ id }) => id);
let pages: Page[] = [];

beforeAll(async () => {
  await buildInto(folder, 'tests/cities/port-verity', 'UTC');
  pages = readPages(folder, languages).filter(({ path }) => !path.startsWith('/embed/'));
}, 300_000);

afterAll(() => Promise.all([remove(), second.remove(), third.remove()]));

async function differing(one: string, other: string): Promise<string[]> {
  const [again, before] = [await checksums(one), await checksums(other)];
  const files = new Set([...Object.keys(again), ...Object.keys(before)]);
  return [...files].filter((file) => again[file] !== before[file]);
}

describe('an invented city, from its own data folder and nothing else, in three languages', () => {
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

  test('below the path of its address every link and every file is found, and nothing points above it', () => {
    const files = new Set(filesOf(folder));
    const asked = pages.flatMap((page) =>
      [...page.html.matchAll(/\s(?:href|src|content)="(\/[^"#?]*)/g)].map(
        (match) => [page.path, match[1] ?? ''] as const,
      ),
    );
    const styles = filesOf(folder).filter((file) => file.endsWith('.css'));
    const inStyles = styles.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/url\(["']?(\/[^)"'#?]*)/g)].map(
        (match) => [file, match[1] ?? ''] as const,
      ),
    );
    const lost = [...asked, ...inStyles].filter(([, path]) => {
      if (!path.startsWith('/almanac/')) return true;
      const below = path.slice('/almanac/'.length);
      return !files.has(below === '' || below.endsWith('/') ? `${below}index.html` : below);
    });
    expect(asked.length).toBeGreaterThan(100);
    expect(lost.slice(0, 10)).toEqual([]);
  });

  test('a frozen page and a frozen embed that a correction touches say so, others do not', () => {
    const isMarked = (path: string): boolean =>
      readFileSync(join(folder, path, 'index.html'), 'utf8').includes('data-correction="heron-water"');
    for (const path of ['r/2022-03-01/safe-water', 'es/r/2022-03-01/safe-water', 'embed/eo/r/2022-03-01/safe-water'])
      expect(isMarked(path), path).toBe(true);
    for (const path of ['r/2022-03-01/rescues', 'embed/en/r/2022-03-01/rescues']) expect(isMarked(path)).toBe(false);
    expect(readFileSync(join(folder, 'corrections/index.html'), 'utf8')).toContain('id="heron-water"');
  });

  test('so do the live page of the indicator and the page of its figures, in every language', () => {
    const isMarked = (path: string): boolean =>
      readFileSync(join(folder, path, 'index.html'), 'utf8').includes('data-correction="heron-water"');
    for (const path of ['indicators/safe-water', 'es/indicators/safe-water', 'indicators/safe-water/figures'])
      expect(isMarked(path), path).toBe(true);
    expect(isMarked('indicators/rescues')).toBe(false);
  });

  test('every frozen page prints figures and is cited, every embed has a drawing', () => {
    const html = (path: string): string => readFileSync(join(folder, path), 'utf8');
    const frozen = filesOf(folder).filter((file) => /^(es\/)?r\/[^/]+\/[^/]+\/index\.html$/.test(file));
    expect(frozen.filter((file) => !/<td class="number"[^>]*>\s*[^<\s]/.test(html(file)))).toEqual([]);
    expect(frozen.filter((file) => !html(file).includes('@misc{'))).toEqual([]);
    const embeds = filesOf(folder).filter((file) => /^embed\/.+\.html$/.test(file));
    expect(
      embeds.filter((file) => !html(file).includes('<svg class="chart dot-cell') && !html(file).includes('map-areas')),
    ).toEqual([]);
    expect(embeds).toContain('embed/eo/r/2022-03-01/safe-water--kin/index.html');
  });

  test('its canonical address has the path once', () => {
    const home = pages.find((page) => page.path === '/');
    expect(home?.html).toContain('<link rel="canonical" href="https://port-verity.example/almanac/"');
  });
});

// The pages of the real site take a minute more, and are printed by the templates that the invented city has as well.
describe('the same data again, in another time zone', () => {
  test('every object and every file of the real site is equal byte for byte', async () => {
    await publishInto(second.folder, 'America/Los_Angeles');
    expect(await differing(second.folder, build)).toEqual([]);
  }, 300_000);

  test('so is every page of an invented city', async () => {
    await buildInto(third.folder, 'tests/cities/port-verity', 'Pacific/Auckland');
    expect(pages.length).toBeGreaterThan(30);
    expect(await differing(third.folder, folder)).toEqual([]);
  }, 300_000);
});
