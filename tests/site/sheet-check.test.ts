import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { type PackedCatalog, unpackCatalog } from '../../scripts/preflight/slice.ts';
import { tableText } from '../../scripts/steps/table-text.ts';
import { inBrowser } from './browser.ts';
import { dist, pages } from './pages.ts';

const checks = pages.filter(({ path }) => path.endsWith('/staff/check/'));
const options = [...(checks[0]?.html ?? '').matchAll(/<option value="([^"]+)"/g)].map((match) => match[1]!);
const source = options.find((id) => sliceOf(id).indicators.size > 0)!;

function sliceOf(id: string) {
  return unpackCatalog(JSON.parse(readFileSync(join(dist, 'data/check', `${id}.json`), 'utf8')) as PackedCatalog);
}

const sheet = (text: string) => ({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** Chooses the source and the file, and waits for what is said of it. */
async function choose(tab: Tab, text: string): Promise<string> {
  await tab.selectOption('sheet-check select', source);
  await tab.setInputFiles('sheet-check input[type=file]', sheet(text));
  const status = tab.locator('sheet-check [role=status]');
  const busy = await status.getAttribute('data-busy');
  await tab.waitForFunction(
    (told) => !['', told].includes(document.querySelector('sheet-check [role=status]')!.textContent),
    busy,
  );
  return (await status.textContent()) ?? '';
}

test('the page is there in every language, and says what to do without scripts', () => {
  expect(checks.length).toBeGreaterThan(1);
  for (const { html } of checks) expect(html).toMatch(/<noscript>[\s\S]*npm run import/);
});

inBrowser('a spreadsheet is checked in the browser', ({ withTab, at }) => {
  test.each(checks.map(({ path }) => path))(
    '%s: a faulty file is marked at its cells, and nothing is sent',
    async (path) => {
      await withTab({ viewport: { width: 360, height: 800 } }, async (tab) => {
        const sent: string[] = [];
        tab.on('request', (request) =>
          sent.push(`${request.method()} ${new URL(request.url()).host} ${request.postData() ?? ''}`),
        );
        await tab.goto(at(path));
        expect(await choose(tab, 'period,group,estimate\n2019,all,7%\n')).toMatch(/^[1-9]/);
        expect(await tab.locator('sheet-check mark').allTextContents()).toContain('7%');
        expect(await tab.locator('[data-files] a').getAttribute('download')).toBe('a-problems.xlsx');
        expect([...new Set(sent)]).toEqual([`GET ${new URL(at('/')).host} `]);
        const width = await tab.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(360);
      });
    },
  );

  test('the table that is published changes nothing and gives itself back', async () => {
    const rows = sliceOf(source).tables.get(source)!;
    await withTab({}, async (tab) => {
      await tab.goto(at('/staff/check/'));
      await choose(tab, tableText(rows));
      const [saved] = await Promise.all([
        tab.waitForEvent('download'),
        tab.click(`[data-files] a[download="${source}.csv"]`),
      ]);
      expect(readFileSync(await saved.path(), 'utf8')).toBe(tableText(rows));
      expect(await tab.locator('[data-view] .figure-table svg').count()).toBeGreaterThan(0);
      expect(await tab.locator('[data-view] tbody mark').count()).toBe(0);
    });
  });

  test('without a file the browser says what is missing, and nothing is begun', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at('/staff/check/'));
      await tab.locator('main form button[type=submit]').first().click();
      expect(await tab.evaluate(() => document.activeElement?.matches(':invalid[required]'))).toBe(true);
    });
  });

  test('what was asked for last is shown, though an older answer comes later', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at('/staff/check/'));
      const other = options.find((id) => id !== source)!;
      let answered = (): void => undefined;
      const held = new Promise<void>((done) => (answered = done));
      await tab.route(`**/check/${other}.json`, async (route) => {
        await held;
        await route.continue();
      });
      await tab.selectOption('sheet-check select', other);
      await tab.setInputFiles('sheet-check input[type=file]', sheet('period,group,estimate\n'));
      const told = await choose(tab, 'period,group,estimate\n2019,all,7%\n');
      const shown = await tab.locator('[data-view]').innerHTML();
      const late = tab.waitForResponse(`**/check/${other}.json`);
      answered();
      await (await late).finished();
      await tab.waitForTimeout(300);
      expect(await tab.locator('sheet-check [role=status]').textContent()).toBe(told);
      expect(await tab.locator('[data-view]').innerHTML()).toBe(shown);
    });
  });

  test('a long sheet full of faults has its marked copy too, without a worker', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at('/staff/check/'));
      const rows = Array.from({ length: 6000 }, (_, index) => `${1000 + (index % 900)},all,${index}%`);
      await choose(tab, `period,group,estimate\n${rows.join('\n')}\n`);
      expect(await tab.locator('[data-files] a').count()).toBe(1);
    });
  });
});
