import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { ReleaseManifest } from '../../src/model/release.ts';
import { inBrowser } from './browser.ts';
import { filesOf } from './files.ts';
import { dist, readIndicators, readSite, wholeLanguages as languages } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const embeds = filesOf(join(dist, 'embed')).filter((file) => file.endsWith('.html'));
const textOf = (file: string): string => readFileSync(join(dist, 'embed', file), 'utf8');
const indicators = readIndicators();
const pictures = indicators.reduce((sum, { divisions, places }) => sum + divisions.length + places.length, 0);
const documentAt = (file: string): Document => parseHTML(textOf(file)).document as unknown as Document;
const fileOf = (address: string): string => `${address.replace(/^.*\/embed\//, '')}index.html`;

test('every picture has an embed in every language that has all pages, and every indicator of a release a frozen one', () => {
  const names = indicators.flatMap(({ id, divisions, places }) => [
    ...divisions.map(({ dimension }) => `${id}--${dimension}`),
    ...places.map(({ geography }) => `${id}--map-${geography}`),
  ]);
  const frozen = readSite().releases.flatMap(({ id }) => {
    const manifest = readFileSync(join(root, 'data/releases', id, 'manifest.json'), 'utf8');
    return (JSON.parse(manifest) as ReleaseManifest).indicators.map((one) => `r/${id}/${one.id}`);
  });
  const due = languages.flatMap((id) => [...names, ...frozen].map((name) => `${id}/${name}/index.html`));
  expect(due.filter((file) => !embeds.includes(file))).toEqual([]);
});

test('an embed has a drawing, no script, a strict policy that lets its fonts come, its source, and the way to its page', () => {
  for (const file of embeds) {
    const document = documentAt(file);
    expect(document.querySelector('script'), file).toBeNull();
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("font-src 'self'");
    expect(document.querySelector('a[target=_parent]')?.getAttribute('href'), file).toMatch(/\/(indicators|r)\//);
    // A chart is a table with a drawing in every row; a map is a drawing with a key.
    const drawn = document.querySelectorAll('.figure-table tbody tr .dot-cell, svg.map path').length;
    expect(drawn, file).toBeGreaterThan(0);
    expect(document.querySelectorAll('.key li, .map-key tbody tr').length, file).toBeGreaterThan(0);
    expect(document.querySelectorAll('.foot').length, file).toBe(2);
  }
});

test('a chart has the notes that its page has, and names the sources of what it draws', () => {
  const { dimensions, sources } = readSite();
  const publisher = new Map(sources.map(({ source }) => [source.id, source.publisher]));
  const [language] = languages;
  for (const { id, divisions } of indicators)
    for (const { dimension, all, rows } of divisions) {
      const document = documentAt(`${language!}/${id}--${dimension}/index.html`);
      const notes = [...document.querySelectorAll('p.note')].map((one) => one.textContent.trim());
      const own = dimensions.find((one) => one.dimension.id === dimension)!.texts[language!]!.note;
      if (own !== null) expect(notes, `${id} ${dimension}`).toContain(own);
      const drawn = [all, ...rows.map(({ latest }) => latest)].filter(({ estimate }) => estimate !== null);
      const foot = document.querySelector('.foot')!.textContent;
      for (const { source } of drawn) expect(foot, `${id} ${dimension}`).toContain(publisher.get(source)!);
    }
});

test('what the builder offers exists in every language, shows the picture named, and is frozen where it says so', () => {
  const options = (page: string) => [
    ...parseHTML(readFileSync(join(dist, page), 'utf8')).document.querySelectorAll('select[name=picture] option'),
  ];
  const [first = []] = ['embeds/index.html', 'es/embeds/index.html'].map(options);
  expect(first.length).toBe(pictures);
  let frozen = 0;
  for (const option of first) {
    const of = (name: string): string => option.getAttribute(`data-${name}`) ?? '';
    const titles = JSON.parse(of('titles')) as Record<string, string>;
    const releases = of('releases')
      .split(' ')
      .filter((one) => one !== '');
    for (const id of languages)
      for (const path of [of('name'), ...releases.map((release) => `r/${release}/${of('name')}`)]) {
        frozen += Number(path.startsWith('r/'));
        const title = documentAt(`${id}/${path}/index.html`).querySelector('h1')!.textContent.trim();
        // A release keeps the title it had, and maps the period: the name of the picture is that of the file.
        if (!path.startsWith('r/')) expect(title, path).toBe(titles[id]);
      }
  }
  expect(frozen).toBeGreaterThan(pictures);
});

test('the builder lists every address for readers without scripts, and shows no menu that would do nothing', () => {
  const { document } = parseHTML(readFileSync(join(dist, 'embeds/index.html'), 'utf8'));
  expect(document.querySelector('embed-builder')!.hasAttribute('hidden')).toBe(true);
  const addresses = [...document.querySelectorAll('#addresses td a')].map((one) => one.getAttribute('href')!);
  expect(addresses.length).toBeGreaterThan(pictures);
  expect(addresses.filter((one) => !embeds.includes(fileOf(one)))).toEqual([]);
});

inBrowser('embeds', ({ withTab, at }) => {
  test('the builder writes the code for what is chosen, offers no frozen picture that is none, and shows it', async () => {
    await withTab({ viewport: { width: 900, height: 800 } }, async (tab) => {
      await tab.goto(at('/embeds/'));
      const builder = tab.locator('embed-builder');
      await expect.poll(() => builder.isVisible()).toBe(true);
      const release = readSite().releases.at(-1)!.id;
      const code = () => builder.locator('textarea').inputValue();
      await builder.locator('select[name=release]').selectOption(release);
      await builder.locator('select[name=language]').selectOption(languages.at(-1)!);
      expect(await code()).toContain(`/embed/${languages.at(-1)!}/r/${release}/`);
      expect(await builder.locator('iframe').getAttribute('src')).toContain(`/r/${release}/`);
      const titles = await builder.locator('select[name=picture] option:checked').getAttribute('data-titles');
      expect(await code()).toContain((JSON.parse(titles!) as Record<string, string>)[languages.at(-1)!]!.slice(0, 20));
      const missing = await builder.locator('select[name=picture] option').evaluateAll((all) => {
        return all.findIndex((one) => (one as HTMLElement).dataset['releases'] === '');
      });
      if (missing >= 0) {
        await builder.locator('select[name=picture]').selectOption({ index: missing });
        expect(await code()).not.toContain('/r/');
        expect(await builder.locator('.not-in').isVisible()).toBe(true);
      }
    });
  });

  test('a frame of the size that the code says holds the whole picture, from a phone to a wide page, light on a dark device', async () => {
    const page = parseHTML(readFileSync(join(dist, 'embeds/index.html'), 'utf8')).document;
    const every = [...page.querySelectorAll('select[name=picture] option')].filter((_, index) => index % 24 === 0);
    await withTab({ viewport: { width: 320, height: 100 }, colorScheme: 'dark' }, async (tab) => {
      for (const option of every) {
        const [narrow = 0, middle = 0, wide = 0] = option.getAttribute('data-heights')!.split(' ').map(Number);
        await tab.goto(at(`/embed/${languages.at(-1)!}/${option.getAttribute('data-name')!}/`));
        for (const [width, height] of [
          [320, narrow],
          [480, middle],
          [700, wide],
          [1264, wide],
        ] as const) {
          await tab.setViewportSize({ width, height: 100 });
          const size = await tab.evaluate(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return { scrollWidth, scrollHeight, paper: getComputedStyle(document.documentElement).backgroundColor };
          });
          const said = `${option.getAttribute('data-name')!} at ${width}`;
          expect(size.scrollWidth, said).toBeLessThanOrEqual(width);
          expect(size.scrollHeight, said).toBeLessThanOrEqual(height);
          expect(size.paper, said).toBe('rgb(251, 249, 244)');
        }
      }
    });
  });
});
