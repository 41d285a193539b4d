import { expect, test } from 'vitest';
import { citationKey } from '../../src/format/fill-figure.ts';
import { figureId } from '../../src/format/figure-id.ts';
import { inBrowser } from './browser.ts';
import { dist, documentOf, wholeLanguages as languages, pages, readIndicators } from './pages.ts';
import { weigh } from './weight.ts';

const indicators = readIndicators();
const figurePages = pages.filter(({ kind }) => kind.startsWith('indicators/*/figures'));
const besides = indicators.flatMap(({ id, divisions }) =>
  divisions.flatMap(({ rows, comparison }) =>
    (comparison?.groups ?? [])
      .filter(({ difference, ratio }) => difference !== null && ratio !== null)
      .map(({ group }) => ({ id, latest: rows.find((row) => row.group === group)!.latest })),
  ),
);
const prefixes = languages.map((language, index): [string, string] => [language, index === 0 ? '' : `/${language}`]);
const figures = indicators.flatMap((published) =>
  published.observations.map((one) => ({
    ...{ id: published.id, latest: published.latestPeriod, release: published.release, one, name: figureId(one) },
    isPlaced: published.places.some(({ geography }) => geography === one.geography),
  })),
);
const shown = figures.find(({ one, isPlaced, latest, release }) => {
  const { estimate, numerator, lower, period } = one;
  return (
    estimate !== null && numerator !== null && lower !== null && !isPlaced && period !== latest && release !== null
  );
})!;
const hidden = figures.find(({ one, isPlaced }) => one.status === 'withheld' && !isPlaced)!;

/** The addresses of figures on the pages of a language, with the page of each. */
function addressesIn(language: string): Map<string, string[]> {
  const own = figurePages.filter((page) => page.language === language);
  const found = own.flatMap(({ path, html }) => {
    const id = /\/indicators\/([^/]+)\//.exec(path)?.[1] ?? '';
    return [...html.matchAll(/<tr id="([^"]+)"/g)].map((match) => [`${id} ${match[1] ?? ''}`, path] as const);
  });
  const pagesOf = Map.groupBy(found, ([key]) => key);
  return new Map([...pagesOf].map(([key, some]) => [key, some.map(([, path]) => path)]));
}
const addresses = new Map(languages.map((language) => [language, addressesIn(language)]));
const pathOf = ({ id, name }: { id: string; name: string }): string =>
  `${addresses.get(languages[0]!)!.get(`${id} ${name}`)?.[0] ?? ''}#${name}`;

test.each(languages)('in %s every published figure has one address, on one page', (language) => {
  const found = addresses.get(language)!;
  const without = figures.filter(({ id, name }) => !found.has(`${id} ${name}`));
  expect(without.slice(0, 3)).toEqual([]);
  expect([...found].filter(([, paths]) => paths.length > 1).slice(0, 3)).toEqual([]);
});

test('no two figures have one key for BibTeX, and every key is of ASCII', () => {
  const keys = figures.map(({ id, name }) => citationKey(id, name));
  expect(new Set(keys).size).toBe(new Set(figures.map(({ id, name }) => `${id} ${name}`)).size);
  expect(keys.filter((key) => !/^[\w.:-]+$/.test(key))).toEqual([]);
});

test('a page of figures has at most 300 KB, 60 of them after compression', () => {
  expect(figurePages.filter(({ html }) => html.length > 300 * 1024).map(({ path }) => path)).toEqual([]);
  const largest = figurePages.reduce((most, page) => (page.html.length > most.html.length ? page : most));
  const { html, css, js } = weigh(largest, dist);
  expect(html + css + js).toBeLessThan(60 * 1024);
});

test('every place in the list of a map has an address that leads to its figure', () => {
  const page = pages.find(({ kind, language }) => kind === 'indicators/*/map' && language === languages[0])!;
  const links = [...documentOf(page).querySelectorAll('.figure-table tr .value a')];
  expect(links.length).toBeGreaterThan(5);
  for (const link of links.slice(0, 20)) {
    const [path = '', name = ''] = (link.getAttribute('href') ?? '').split('#');
    expect(figurePages.find((one) => one.path === path)?.html).toContain(`id="${name}"`);
  }
});

inBrowser('the address of a figure', ({ withTab, at }) => {
  test.each(prefixes)('in %s: it opens as a sentence with citations, and is worked out again', async (_, prefix) => {
    await withTab({}, async (tab) => {
      await tab.goto(at(`${prefix}${pathOf(shown)}`));
      const card = tab.locator('figure-card');
      await expect.poll(() => card.isVisible()).toBe(true);
      const row = tab.locator(`tr[id="${shown.name}"]`);
      const sentence = await card.locator('.figure-sentence').innerText();
      for (const cell of ['th', '.period', '.interval'])
        expect(sentence).toContain((await row.locator(cell).innerText()).trim());
      expect(sentence).toContain((await row.locator('xpath=..').locator('xpath=..').getAttribute('data-place'))!);
      // The period is that of the figure, though the indicator has a newer one.
      expect(await card.locator('.citation').innerText()).toMatch(/\b\d{4}\b/);
      for (const cited of [card.locator('.citation'), card.locator('pre').first()])
        expect(await cited.textContent()).toContain((await row.locator('.period').innerText()).trim());
      expect(await card.locator('.citation').innerText()).toContain(`/figures/#${shown.name}`);
      await card.locator('summary').last().press('Enter');
      expect(await card.locator('pre').last().innerText()).toContain(`@misc{${citationKey(shown.id, shown.name)},`);
      expect(await card.locator('.run a[href*="/r/"]').count()).toBe(1);
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

  test('another figure chosen on the page is read out and in sight; without one there is no card', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at(`/indicators/${shown.id}/figures/`));
      expect(await tab.locator('figure-card').isVisible()).toBe(false);
      const link = tab.locator('.figure-rows td a').last();
      await link.press('Enter');
      await expect.poll(() => tab.locator('figure-card').isVisible()).toBe(true);
      const head = tab.locator('figure-card h2');
      expect(await head.evaluate((one) => one === document.activeElement)).toBe(true);
      const box = await head.boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y).toBeLessThan(300);
      const id = decodeURIComponent(new URL(tab.url()).hash.slice(1));
      expect(await tab.locator('.to-row').getAttribute('href')).toBe(`#${id}`);
    });
  });

  test('other periods of a figure lead to it', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at(pathOf(shown)));
      await tab.locator('.history a').first().press('Enter');
      const rest = shown.name.slice(shown.name.indexOf('.'));
      await expect.poll(() => decodeURIComponent(new URL(tab.url()).hash)).not.toBe(`#${shown.name}`);
      expect(decodeURIComponent(new URL(tab.url()).hash)).toContain(rest);
      expect(await tab.locator('figure-card').isVisible()).toBe(true);
    });
  });

  test('an address of no figure says so, a broken one too; one of another page leads there', async () => {
    const placed = figures.find(({ isPlaced, one }) => isPlaced && one.estimate !== null)!;
    await withTab({}, async (tab) => {
      const errors: string[] = [];
      tab.on('pageerror', (error) => errors.push(error.message));
      for (const name of ['2019.nowhere.1.all.all', '%', '%ff']) {
        await tab.goto(at(`/indicators/${shown.id}/figures/#${name}`));
        await tab.reload();
        await expect.poll(() => tab.locator('.figure-absent').isVisible()).toBe(true);
        expect(await tab.locator('figure-card h2').isVisible()).toBe(false);
      }
      expect(errors).toEqual([]);
      await tab.goto(at(`/indicators/${placed.id}/figures/#${placed.name}`));
      await expect.poll(() => tab.locator('figure-card h2').isVisible()).toBe(true);
      expect(new URL(tab.url()).pathname).toBe(pathOf(placed).split('#')[0]);
    });
  });

  test('where there is nothing to work out, no button says otherwise', async () => {
    await withTab({}, async (tab) => {
      await tab.goto(at(pathOf(hidden)));
      await expect.poll(() => tab.locator('figure-card .lacks').isVisible()).toBe(true);
      expect(await tab.locator('figure-card .lacks').innerText()).toContain('There is no figure here');
      expect(await tab.locator('figure-card .recompute').isVisible()).toBe(false);
    });
  });
});
