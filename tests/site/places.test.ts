import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { pages, readSite } from './pages.ts';

const kinds = readSite().geographies.filter(({ geography }) => geography.pages);
const drawn = kinds.find(({ geography }) => geography.personCounts) ?? kinds[0]!;
const [first, second] = drawn.areas;
const placeOf = (id: string): string => `${drawn.geography.id}/${id}`;

test('the index leads to the page of every place, without scripts', () => {
  const index = pages.find(({ path }) => path === '/places/')!.html;
  const missing = kinds.flatMap(({ geography, areas }) =>
    areas.map(({ id }) => `/places/${geography.id}/${id}/`).filter((path) => !index.includes(path)),
  );
  expect(missing).toEqual([]);
});

inBrowser('finding a place', ({ withTab, at }) => {
  test('by a part of its name', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at('/places/'));
      const name = (await tab.locator(`a[data-place="${placeOf(first!.id)}"]`).innerText()).trim();
      await tab.locator('find-place input').fill(name.toUpperCase());
      expect(await tab.locator('.found a').first().innerText()).toBe(name);
      await tab.locator('find-place input').fill('zzzz');
      expect(await tab.locator('.found a').count()).toBe(0);
      expect(await tab.locator('find-place [role=status]').innerText()).not.toBe('');
    });
  });

  test('a place without a page is found with the places that share ground with it', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at('/places/'));
      const through = tab.locator('a[data-through]').first();
      await tab.locator('find-place input').fill(await through.innerText());
      await expect.poll(() => tab.locator('.found a').count()).toBeGreaterThan(1);
      expect(await tab.locator('.found a').first().getAttribute('href')).toBe(
        await through.evaluate((a) => (a as HTMLAnchorElement).href),
      );
    });
  });

  test('without scripts nothing is said of a position, and the lists lead to every place', async () => {
    await withTab({ javaScriptEnabled: false }, async (tab) => {
      await tab.goto(at('/places/'));
      expect(await tab.locator('find-place p:visible').count()).toBe(0);
      await tab.locator('a[data-through]').first().click();
      expect(await tab.locator(':target a[href*="/places/"]').count()).toBeGreaterThan(0);
    });
  });

  test('by a click on the map', async () => {
    await withTab({ viewport: { width: 1200, height: 900 } }, async (tab) => {
      await tab.goto(at('/places/'));
      const label = tab.locator('find-place svg .map-number').first();
      const number = await label.textContent();
      await label.click({ force: true });
      await expect.poll(() => tab.locator('.found a').first().getAttribute('href')).toContain(`/${placeOf(number!)}/`);
    });
  });

  const positions: [string, { latitude: number; longitude: number }, string][] = [
    ['in the sea', { latitude: 33.5, longitude: -118.9 }, 'outside'],
    ['that is unknown', { latitude: 0, longitude: 0 }, 'unknown'],
  ];
  test.each(positions)('a position %s is told, and leads nowhere', async (_what, geolocation, word) => {
    await withTab({ geolocation, permissions: ['geolocation'] }, async (tab) => {
      await tab.goto(at('/places/'));
      await tab.locator('[data-locate]').click();
      const status = tab.locator('find-place [role=status]');
      const expected = await status.getAttribute(`data-${word}`);
      await expect.poll(() => status.innerText()).toBe(expected);
      expect(await tab.locator('.found a').count()).toBe(0);
    });
  });

  test('by the position of the device, which no request carries', async () => {
    const geolocation = { latitude: 34.0537, longitude: -118.2428 };
    await withTab({ geolocation, permissions: ['geolocation'] }, async (tab) => {
      await tab.goto(at('/places/'));
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
      await tab.locator('[data-locate]').click();
      await expect.poll(() => tab.locator('.found a').count()).toBeGreaterThan(2);
      expect(asked.filter((request) => /34\.0|118\.2/.test(request))).toEqual([]);
      expect(asked.filter((request) => !request.startsWith(at('/')))).toEqual([]);
    });
  });

  test('a device that gives no position', async () => {
    await withTab({ permissions: [] }, async (tab) => {
      await tab.goto(at('/places/'));
      await tab.locator('[data-locate]').click();
      const status = tab.locator('find-place [role=status]');
      const denied = await status.getAttribute('data-denied');
      await expect.poll(() => status.innerText()).toBe(denied);
    });
  });
});

inBrowser('comparing places', ({ withTab, at }) => {
  test('two places in the address stand side by side, and a choice goes into the address', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at(`/places/compare/?places=${placeOf(first!.id)},${placeOf(second!.id)}`));
      const table = tab.locator('table.compared');
      await table.waitFor();
      expect(await table.locator('thead th').count()).toBe(4);
      await tab.locator('#compare-3').selectOption(placeOf(drawn.areas[2]!.id));
      await expect.poll(() => table.locator('thead th').count()).toBe(5);
      expect(tab.url()).toContain(`${placeOf(second!.id)},${placeOf(drawn.areas[2]!.id)}`);
    });
  });

  test('a place that is not there leaves the choice open', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at(`/places/compare/?places=no-kind/7,${placeOf(first!.id)}`));
      expect(await tab.locator('#compare-1').inputValue()).toBe('');
      expect(await tab.locator('table.compared').isVisible()).toBe(false);
    });
  });
});
