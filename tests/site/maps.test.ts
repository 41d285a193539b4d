import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { languages, readIndicators } from './pages.ts';

const maps = readIndicators().flatMap(({ id, places }) => places.map((figures) => ({ id, figures })));
const byGroup = maps.find(({ figures }) => figures.areas.length <= 60 && figures.others.length > 0)!;
const ofMany = maps.find(({ figures }) => figures.areas.length > 500)!;
const pageOf = (id: string): string => `/indicators/${id}/map/`;
const sectionOf = (geography: string): string => `section#${geography} map-views`;

inBrowser('a map in the hands of its reader', ({ withTab, at }) => {
  test('an area chosen in the list tells the figure that the printed list has', async () => {
    const { id, figures } = byGroup;
    await withTab({}, async (tab) => {
      await tab.goto(at(pageOf(id)));
      const map = tab.locator(sectionOf(figures.geography));
      await map.locator('select[data-area]').focus();
      const chosen = figures.areas.find(({ estimate }) => estimate !== null)!.area;
      await map.locator(`select[data-area] option[value="${chosen}"]`).waitFor({ state: 'attached' });
      await map.locator('select[data-area]').selectOption(chosen);
      const [name = '', value = ''] = (await map.locator('output').innerText()).split(': ');
      const row = tab.locator(`section#${figures.geography} .figure-table tbody tr`).filter({ hasText: name }).first();
      expect(await row.innerText()).toContain(value.split(' ')[0]);
      expect(await map.locator('.map-chosen').count()).toBe(1);
    });
  });

  test('another picture changes the classes, the counts of the key and the words', async () => {
    const { id, figures } = byGroup;
    await withTab({}, async (tab) => {
      await tab.goto(at(pageOf(id)));
      const map = tab.locator(sectionOf(figures.geography));
      const before = await map.locator('.map-key').innerText();
      const [last] = await map
        .locator('[data-view] option')
        .all()
        .then((all) => all.slice(-1));
      await map.locator('[data-view]').selectOption((await last!.getAttribute('value'))!);
      await expect.poll(() => map.locator('.map-label').innerText()).toBe(`${await last!.innerText()}.`);
      expect(await map.locator('.map-key').innerText()).not.toBe(before);
    });
  });

  test.each(languages.map((language, index) => (index === 0 ? '' : `/${language}`)))(
    'pointing at one of a thousand areas tells its figure (%s)',
    async (prefix) => {
      const { id, figures } = ofMany;
      await withTab({ hasTouch: true, viewport: { width: 390, height: 844 } }, async (tab) => {
        await tab.goto(at(prefix + pageOf(id)));
        const map = tab.locator(sectionOf(figures.geography));
        await map.locator('svg.map').scrollIntoViewIfNeeded();
        const box = (await map.locator('svg.map').boundingBox())!;
        await tab.touchscreen.tap(box.x + box.width * 0.4, box.y + box.height * 0.25);
        await expect.poll(() => map.locator('output').innerText()).toMatch(/\d{11}: .*\d/);
      });
    },
  );

  test('a file that does not arrive is told, with where the figures stand', async () => {
    const { id, figures } = byGroup;
    await withTab({ serviceWorkers: 'block' }, async (tab) => {
      await tab.route('**/data/boundaries/*.json', (route) => route.abort());
      await tab.goto(at(pageOf(id)));
      const map = tab.locator(sectionOf(figures.geography));
      await map.locator('select[data-area]').focus();
      const failed = await map.locator('output').getAttribute('data-failed');
      await expect.poll(() => map.locator('output').innerText()).toBe(failed);
    });
  });

  test('without scripts no control is shown', async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at(pageOf(byGroup.id)));
      expect(await tab.locator('.map-controls:visible, place-choice:visible').count()).toBe(0);
    });
  });
});
