import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rank } from '../../src/components/site-search/rank.ts';
import type { SearchEntry } from '../../src/published/search-entries.ts';
import { inBrowser } from './browser.ts';
import { dist, languages, pages, readIndicators, readSite } from './pages.ts';

const [indicator] = readIndicators();
const prefixes = languages.map((language, index): [string, string] => [language, index === 0 ? '' : `/${language}`]);

test('every page leads to the search and the index it falls back on', () => {
  for (const { path, html } of pages.filter((one) => one.path.endsWith('/'))) expect(html, path).toContain('/a-z/"');
});

test.each(prefixes)('in %s: every word that people type leads somewhere', (language, prefix) => {
  const index = JSON.parse(readFileSync(join(dist, prefix, 'search.json'), 'utf8')) as SearchEntry[];
  const said = readSite().searchWords[language]?.words.flatMap(({ say }) => say) ?? [];
  const lost = said.filter((word) => !rank(index, word).isExact || rank(index, word).entries.length === 0);
  expect(lost).toEqual([]);
});

inBrowser('searching', ({ withTab, at }) => {
  test.each(prefixes)('in %s: an indicator by the beginning of its name, by keyboard', async (language, prefix) => {
    const { short } = indicator!.texts[language]!;
    await withTab({}, async (tab) => {
      await tab.goto(at(`${prefix}/a-z/`));
      await tab.locator('site-search input').fill(short.toUpperCase());
      await expect.poll(() => tab.locator('site-search .found a').allInnerTexts()).toContain(short);
      expect(new URL(tab.url()).searchParams.get('q')).toBe(short.toUpperCase());
      await tab.locator('site-search input').press('ArrowDown');
      expect(
        await tab
          .locator('site-search .found a')
          .first()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      await tab.keyboard.press('Escape');
      expect(await tab.locator('site-search input').evaluate((input) => input === document.activeElement)).toBe(true);
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Enter');
      await expect.poll(() => new URL(tab.url()).pathname).not.toContain('/a-z/');
    });
  });

  test('a search in the address is looked for at once, and no request carries it', async () => {
    const { short } = indicator!.texts[languages[0]!]!;
    await withTab({}, async (tab) => {
      const asked: string[] = [];
      tab.on('request', (request) => void asked.push(request.url()));
      await tab.goto(at(`/a-z/?q=${encodeURIComponent(short)}`));
      await expect.poll(() => tab.locator('site-search .found a').count()).toBeGreaterThan(0);
      expect(asked.slice(1).filter((url) => url.includes('q='))).toEqual([]);
    });
  });

  test('nothing found, and a list that does not arrive, are told', async () => {
    // Once the worker that keeps pages runs, the list arrives from what it kept.
    await withTab({ serviceWorkers: 'block' }, async (tab) => {
      await tab.goto(at('/a-z/'));
      const status = tab.locator('site-search [role=status]');
      const words = (name: string): Promise<string | null> => tab.locator('site-search').getAttribute(`data-${name}`);
      await tab.locator('site-search input').fill('zzzz');
      await expect.poll(() => status.innerText()).toBe(await words('none'));
      // Before the page comes again: it looks at once for what stands in its address.
      await tab.route('**/search.json', (route) => route.abort());
      await tab.reload();
      await tab.locator('site-search input').fill('a');
      await expect.poll(() => status.innerText()).toBe(await words('failed'));
    });
  });

  test('a name with a wrong letter is found, and told to come close', async () => {
    const { short } = indicator!.texts[languages[0]!]!;
    const word = short.split(/\s+/).find((one) => /^\p{L}{6,}$/u.test(one))!;
    const wrong = `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`;
    await withTab({}, async (tab) => {
      await tab.goto(at('/a-z/'));
      const close = await tab.locator('site-search').getAttribute('data-close');
      await tab.locator('site-search input').fill(wrong);
      await expect.poll(() => tab.locator('site-search [role=status]').innerText()).toContain(close);
    });
  });

  test('without scripts there is no field, and the index is complete', async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at('/a-z/'));
      expect(await tab.locator('site-search input:visible').count()).toBe(0);
      expect(await tab.locator(`main a[href$="/indicators/${indicator!.id}/"]`).count()).toBeGreaterThan(0);
    });
  });
});
