import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { ReleaseManifest } from '../../src/model/release.ts';
import { faces } from '../../scripts/pictures/fonts.ts';
import { woffToFont } from '../../scripts/pictures/woff.ts';
import { lettersOf } from '../browser/glyphs.ts';
import { inBrowser } from './browser.ts';
import { filesOf } from './files.ts';
import { dist, pages, readIndicators, readSite, wholeLanguages as languages } from './pages.ts';

const root = join(import.meta.dirname, '../..');
const embeds = filesOf(join(dist, 'embed')).filter((file) => file.endsWith('.html'));
const textOf = (file: string): string => readFileSync(join(dist, 'embed', file), 'utf8');
const indicators = readIndicators();
const pictures = indicators.reduce((sum, { divisions, places }) => sum + divisions.length + places.length, 0);

test('every picture has an embed in every language that has all pages, and every indicator of a release a frozen one', () => {
  const frozen = readSite().releases.map(({ id }) => {
    const manifest = readFileSync(join(root, 'data/releases', id, 'manifest.json'), 'utf8');
    return (JSON.parse(manifest) as ReleaseManifest).indicators.length;
  });
  const each = pictures + frozen.reduce((sum, count) => sum + count, 0);
  expect(embeds.length).toBe(languages.length * each);
});

test('an embed has no script, a strict policy, the picture with words, and the way to its page', () => {
  for (const file of embeds) {
    const { document } = parseHTML(textOf(file));
    expect(document.querySelector('script'), file).toBeNull();
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(document.querySelector('a[target=_parent]')?.getAttribute('href'), file).toMatch(/\/(indicators|r)\//);
    const image = document.querySelector('img');
    if (image !== null) {
      expect(image.getAttribute('alt')!.length, file).toBeGreaterThan(10);
      expect(existsSync(join(dist, image.getAttribute('src')!)), file).toBe(true);
    }
  }
});

test('every picture and card is there as PNG too, and every page names one that is', () => {
  const drawn = filesOf(dist).filter((file) => /(^|\/)(pictures|cards)\/[^/]+\.svg$/.test(file));
  expect(drawn.length).toBeGreaterThan(pictures);
  for (const file of drawn) {
    const png = readFileSync(join(dist, file.replace(/\.svg$/, '.png')));
    expect(png.subarray(1, 4).toString(), file).toBe('PNG');
  }
  const url = readSite().site.url;
  for (const { html, path } of pages) {
    const card = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(existsSync(join(dist, card.slice(url.length))), `${path}: ${card}`).toBe(true);
  }
});

test('every letter of every picture and card is in the fonts that draw it', () => {
  const letters = (face: string) => {
    const fonts = faces.filter((name) => name.includes(face));
    return new Set(fonts.flatMap((name) => [...lettersOf(woffToFont(readFileSync(join('node_modules', name))))]));
  };
  const [sans, serif] = [letters('public-sans'), letters('besley')];
  const missing = new Set<string>();
  for (const file of filesOf(dist).filter((one) => /(^|\/)(pictures|cards)\/[^/]+\.svg$/.test(one))) {
    const svg = readFileSync(join(dist, file), 'utf8');
    for (const [, look = '', text = ''] of svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g))
      for (const letter of text.replace(/&(amp|lt|gt|quot);/g, '&'))
        if (!(look.includes('Besley') ? serif : sans).has(letter.codePointAt(0)!)) missing.add(`${letter} in ${file}`);
  }
  expect([...missing].slice(0, 10)).toEqual([]);
  expect(sans.has('한'.codePointAt(0)!)).toBe(false);
});

inBrowser('embeds', ({ withTab, at }) => {
  test('the builder writes the code for what is chosen, and the picture fits a narrow frame', async () => {
    await withTab({ viewport: { width: 900, height: 800 } }, async (tab) => {
      await tab.goto(at('/embeds/'));
      const builder = tab.locator('embed-builder');
      await expect.poll(() => builder.isVisible()).toBe(true);
      const release = readSite().releases.at(-1)!.id;
      await builder.locator('select[name=release]').selectOption(release);
      await builder.locator('select[name=language]').selectOption(languages.at(-1)!);
      const code = await builder.locator('textarea').inputValue();
      expect(code).toContain(`/embed/${languages.at(-1)!}/r/${release}/`);
      await tab.goto(at(new URL(/src="([^"]+)"/.exec(code)![1]!).pathname));
      await tab.setViewportSize({ width: 320, height: 600 });
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
});
