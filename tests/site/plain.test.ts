import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { smallestOfEachKind } from './files.ts';
import { languages, pages } from './pages.ts';

// What a browser of ten years ago makes of a page: it knows neither our style sheets nor our scripts.

const plain = smallestOfEachKind(pages).filter(({ language }) => language === languages[0]);
const styles = /\.(css|js|woff2)$/;

inBrowser('as a plain document', ({ withTab, at }) => {
  test.each(plain.map(({ path }) => path))('%s loses no word without style sheets', async (path) => {
    const read = (isOld: boolean) =>
      withTab({ javaScriptEnabled: false, serviceWorkers: 'block' }, async (tab) => {
        if (isOld) await tab.route(styles, (route) => route.abort());
        await tab.goto(at(path), { waitUntil: 'load' });
        const margin = await tab.evaluate(() => getComputedStyle(document.body).margin);
        return { text: (await tab.locator('main').innerText()).toLowerCase(), margin };
      });
    const [old, today] = [await read(true), await read(false)];
    // The browser's own margin, which our sheet takes away.
    expect([old.margin, today.margin]).toEqual(['8px', '0px']);
    const kept = old.text.replace(/\s+/g, '');
    expect(today.text.split(/\s+/).filter((word) => !kept.includes(word))).toEqual([]);
  });

  test('without style sheets the skip link, the main part and the languages are there', async () => {
    await withTab({ javaScriptEnabled: false, serviceWorkers: 'block' }, async (tab) => {
      await tab.route(styles, (route) => route.abort());
      await tab.goto(at('/'));
      await tab.locator('a.skip').click();
      expect(new URL(tab.url()).hash).toBe('#content');
      expect(await tab.locator('a[hreflang]:visible').count()).toBeGreaterThanOrEqual(languages.length);
      expect(await tab.locator('main h1:visible').count()).toBe(1);
    });
  });
});
