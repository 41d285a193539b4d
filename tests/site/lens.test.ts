import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import type { LensData } from '../../src/model/lens-data.ts';
import { inBrowser } from './browser.ts';
import { dist, documentOf, pages, wholeLanguages } from './pages.ts';

// Projects in this file are invented; they lie in real places of the build under test.

const lenses = pages.filter(({ path }) => path.endsWith('/budget/lens/'));
const data = JSON.parse(readFileSync(join(dist, 'budget/lens.json'), 'utf8')) as LensData;
const [first] = data.areas;
const near = data.nearAreas[0]!;

const sound = `name,amount,kind,district,longitude,latitude,${data.grading[0]!.id}
<b>Invented</b> park,250000,parks,${first!.id},,,1
Invented library,100000,libraries,,${near.longitude},${near.latitude},
Invented course,5000,courses,citywide,,,
`;
const faulty = 'name,amount,kind,district\nInvented park,-5,parks,nowhere\nInvented pool,"1,000",parks,\n';

/** Chooses a file and waits for what is said of it. */
async function choose(tab: Tab, text: string): Promise<string> {
  // The form comes alive a moment after the page: what is chosen before that nobody hears.
  await tab.locator('equity-lens fieldset:enabled').first().waitFor();
  const file = { name: 'projects.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await tab.setInputFiles('equity-lens input[type=file]', file);
  return said(tab);
}

async function said(tab: Tab): Promise<string> {
  const status = tab.locator('equity-lens [role=status]');
  const busy = await status.getAttribute('data-busy');
  await tab.waitForFunction(
    (told) => !['', told].includes(document.querySelector('equity-lens [role=status]')!.textContent!.trim()),
    busy,
  );
  return ((await status.textContent()) ?? '').trim();
}

test('the page is there in the languages that have all pages', () => {
  expect(lenses.map(({ language }) => language).sort()).toEqual([...wholeLanguages].sort());
});

test('without scripts: weights, need of every place, columns, a template and the command', () => {
  for (const page of lenses) {
    const document = documentOf(page);
    expect(page.html).toMatch(/<noscript>[\s\S]*npm run lens/);
    expect(document.querySelectorAll('#need table:first-of-type tbody tr').length).toBeGreaterThan(data.areas.length);
    for (const { id } of data.need) expect(document.querySelector(`label[for="weight-${id}"]`)).not.toBeNull();
    expect(document.querySelector('#file a[download]')?.getAttribute('href')).toBe('/budget/projects.csv');
  }
});

test('places stand by their number and not by their need', () => {
  const names = [...documentOf(lenses[0]!).querySelectorAll('#need table')][0]!.querySelectorAll('tbody th');
  const order = data.areas.map(({ names: all }) => all[lenses[0]!.language]);
  expect([...names].slice(1).map(({ textContent }) => textContent!.trim())).toEqual(order);
});

inBrowser('the lens in the browser', ({ withTab, at }) => {
  test.each(lenses.map(({ path }) => path))('%s: faults at their cells, nothing sent, nothing lost', async (path) => {
    await withTab({ viewport: { width: 360, height: 800 } }, async (tab) => {
      const sent: string[] = [];
      tab.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
      await tab.goto(at(path));
      expect(await choose(tab, faulty)).toMatch(/^4 /);
      expect(await tab.locator('equity-lens mark').allTextContents()).toEqual(
        expect.arrayContaining(['-5', 'nowhere']),
      );
      expect(await tab.locator('#lens-file').getAttribute('aria-invalid')).not.toBeNull();
      expect(await tab.locator('[data-files] a').getAttribute('download')).toBe('projects-problems.xlsx');
      expect([...new Set(sent)]).toEqual(['GET ']);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });

  test('a sound file: a memo, files to save, and text of the file as text', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at(lenses[0]!.path));
      await choose(tab, sound);
      const view = tab.locator('[data-view]');
      expect(await view.textContent()).toContain('<b>Invented</b> park');
      expect(await view.locator('b').count()).toBe(0);
      for (const table of await view.locator('table').all()) {
        expect(await table.locator('caption').count()).toBe(1);
        expect(await table.locator('thead th[scope=col]').count()).toBeGreaterThan(1);
      }
      const saved = await tab.locator('[data-files] a').evaluateAll((links) => links.map((one) => one.textContent));
      expect(saved).toEqual(['memo.html', 'memo.txt', 'places.csv', 'weightings.csv', 'projects.csv']);
    });
  });

  test('without a file the browser says what is missing, and nothing is begun', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at('/budget/lens/'));
      await tab.locator('main form button[type=submit]').first().click();
      expect(await tab.evaluate(() => document.activeElement?.matches(':invalid[required]'))).toBe(true);
    });
  });

  test('other weights change the need at once; no weight at all is refused in words', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at(lenses[0]!.path));
      await choose(tab, sound);
      const before = await tab.locator('[data-view]').textContent();
      const fields = await tab.locator('[data-weight]').all();
      await fields[0]!.fill('7');
      await fields[0]!.blur();
      await tab.waitForFunction((text) => document.querySelector('[data-view]')!.textContent !== text, before);
      for (const field of fields) await field.fill('0');
      await fields.at(-1)!.blur();
      await tab.waitForFunction(() => document.querySelector('[data-weight][aria-invalid]') !== null);
      expect(await said(tab)).toBe(await tab.locator('equity-lens [role=status]').getAttribute('data-unweighted'));
    });
  });

  test('the memo prints alone, and its tables fit the paper', async () => {
    await withTab({ viewport: { width: 680, height: 900 } }, async (tab) => {
      await tab.goto(at(lenses[0]!.path));
      await choose(tab, sound);
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('[data-view] article').isVisible()).toBe(true);
      for (const hidden of ['.lens-form', '#file', '#grading', 'h1'])
        expect(await tab.locator(hidden).first().isVisible()).toBe(false);
      const wide = await tab
        .locator('[data-view] .scroll')
        .evaluateAll((tables) => tables.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
      expect(wide).toBe(0);
    });
  });
});
