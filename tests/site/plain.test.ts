import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { languages } from './pages.ts';

// What a browser of ten years ago makes of a page: it knows neither our style sheets nor our scripts.

const styles = /\.(css|js|woff2)$/;

inBrowser('as a plain document', ({ withTab, at }) => {
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
