import { expect, test } from 'vitest';
import { figureId } from '../../src/format/figure-id.ts';
import { inBrowser } from './browser.ts';
import { documentOf, wholeLanguages as languages, pages, readIndicators } from './pages.ts';

const indicators = readIndicators();
const besides = indicators.flatMap(({ id, divisions }) =>
  divisions.flatMap(({ rows, comparison }) =>
    (comparison?.groups ?? [])
      .filter(({ difference, ratio }) => difference !== null && ratio !== null)
      .map(({ group }) => ({ id, latest: rows.find((row) => row.group === group)!.latest })),
  ),
);
const prefixes = languages.map((language, index): [string, string] => [language, index === 0 ? '' : `/${language}`]);
const counted = indicators.find(({ indicator, divisions }) => indicator.measure === 'share' && divisions.length > 0)!;
const shown = counted.observations.find(
  ({ estimate, numerator, geography }) =>
    estimate !== null && numerator !== null && !counted.places.some((one) => one.geography === geography),
)!;

test('every published figure that is of no map has a row with its address, in every language', () => {
  for (const page of pages.filter(({ kind }) => kind === 'indicators/*/figures')) {
    const id = page.path.split('/').at(-3)!;
    const { observations, places } = indicators.find((one) => one.id === id)!;
    const placed = new Set(places.map(({ geography }) => geography));
    for (const one of observations.filter(({ geography }) => !placed.has(geography)))
      expect(page.html, page.path).toContain(`id="${figureId(one)}"`);
  }
});

test('every place in the list of a map has an address', () => {
  const page = pages.find(({ kind }) => kind === 'indicators/*/map')!;
  const rows = [...documentOf(page).querySelectorAll('.figure-table tr[data-group], .figure-table tr[id]')];
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => row.id !== '').length).toBeGreaterThan(10);
});

inBrowser('the address of a figure', ({ withTab, at }) => {
  test.each(prefixes)('in %s: it opens as a sentence with citations, and is worked out again', async (_, prefix) => {
    await withTab({}, async (tab) => {
      await tab.goto(at(`${prefix}/indicators/${counted.id}/figures/#${figureId(shown)}`));
      const card = tab.locator('figure-card');
      await expect.poll(() => card.isVisible()).toBe(true);
      const row = tab.locator(`tr[id="${figureId(shown)}"]`);
      expect(await card.locator('.figure-sentence').innerText()).toBe(await row.getAttribute('data-sentence'));
      expect(await card.locator('.citation').innerText()).toContain(`/figures/#${figureId(shown)}`);
      await card.locator('summary').last().press('Enter');
      expect(await card.locator('pre').last().innerText()).toContain(`@misc{${counted.id},`);
      await card.locator('.recompute').press('Enter');
      await expect.poll(() => card.locator('.steps li').count()).toBeGreaterThan(0);
      expect(await card.locator('.steps li.differs').count()).toBe(0);
      expect(await card.locator('.steps li.same').count()).toBeGreaterThan(0);
    });
  });

  test.each(prefixes)('in %s: a group beside its reference is worked out again as well', async (_, prefix) => {
    const [{ id, latest }] = besides as [(typeof besides)[number]];
    await withTab({}, async (tab) => {
      await tab.goto(at(`${prefix}/indicators/${id}/figures/#${figureId(latest)}`));
      await tab.locator('figure-card .recompute').press('Enter');
      await expect.poll(() => tab.locator('figure-card .steps li.same').count()).toBeGreaterThan(1);
      expect(await tab.locator('figure-card .steps li.differs').count()).toBe(0);
      for (const step of await tab.locator('figure-card .steps li').allInnerTexts()) expect(step).not.toMatch(/[{}]/);
    });
  });

  test('another figure chosen on the page takes its place; without one there is no card', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at(`/indicators/${counted.id}/figures/`));
      expect(await tab.locator('figure-card').isVisible()).toBe(false);
      await tab.locator('.figure-rows td a').nth(1).press('Enter');
      await expect.poll(() => tab.locator('figure-card').isVisible()).toBe(true);
      const id = decodeURIComponent(new URL(tab.url()).hash.slice(1));
      expect(await tab.locator('.figure-sentence').innerText()).toBe(
        await tab.locator(`tr[id="${id}"]`).getAttribute('data-sentence'),
      );
    });
  });
});
