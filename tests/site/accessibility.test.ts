import { AxeBuilder } from '@axe-core/playwright';
import type { Page as Tab } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { smallestOfEachKind } from './files.ts';
import { isFull, languages, pages, samplePages, samplesOnce } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// What passes is not described: on pages of thousands of elements that takes most of the time.
const onlyFaults = { resultTypes: ['violations'] as 'violations'[] };

// The structure of a page is the same in every language, by day and by night: the largest page of a kind is looked at in
// the first language, the smallest in the others, and in the other themes the contrast is measured again.
const kinds = samplePages().filter((page) => page.language === languages[0]);
const shortest = smallestOfEachKind(pages);
const inFirst = shortest.filter((page) => page.language === languages[0]).map((page) => page.path);
const inOthers = shortest.filter((page) => page.language !== languages[0]).map((page) => page.path);
const mostRead = samplesOnce().map((page) => page.path);
const themes = ['dark', 'contrast'] as const;

/** Of what repeats (rows, list entries, areas of a map) twelve stay: the hundredth is printed by the code of the first. */
function keepTwelve(): void {
  for (const parent of document.querySelectorAll('main, main *')) {
    const seen = new Map<string, number>();
    for (const child of [...parent.children]) {
      const kind = `${child.tagName} ${child.getAttribute('class') ?? ''}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      if (count > 12) child.remove();
    }
  }
}

inBrowser('accessibility (axe)', ({ withTab, at }) => {
  const faultsIn = async (tab: Tab, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> => {
    // The pages hold no frames of other sites, for which the other mode opens a second page: twice the time.
    const axe = new AxeBuilder({ page: tab }).options(onlyFaults).setLegacyMode(true);
    const { violations } = await choose(axe).analyze();
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.slice(0, 3).map((node) => `${id} at ${node.target.join(' ')}: ${node.any[0]?.message ?? help}`),
    );
  };
  const faultsOf = (path: string, choose: (axe: AxeBuilder) => AxeBuilder) =>
    withTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
      await tab.addInitScript(() => localStorage.setItem('theme', 'light'));
      await tab.goto(at(path), { waitUntil: 'load' });
      if (!isFull) await tab.evaluate(keepTwelve);
      return faultsIn(tab, choose);
    });

  test.each(kinds.map((page) => page.path))('%s, light: no violation', async (path) => {
    expect(await faultsOf(path, (axe) => axe.withTags(rules))).toEqual([]);
  });

  test.each(inOthers)('%s, light: no violation', async (path) => {
    expect(await faultsOf(path, (axe) => axe.withTags(rules).disableRules('color-contrast'))).toEqual([]);
  });

  test.each(inFirst)('%s, by night and with high contrast: enough contrast', async (path) => {
    const found = await withTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
      await tab.goto(at(path), { waitUntil: 'load' });
      if (!isFull) await tab.evaluate(keepTwelve);
      const faults: Record<string, string[]> = {};
      for (const theme of themes) {
        await tab.locator(`button[data-theme-choice=${theme}]`).evaluate((button: HTMLElement) => button.click());
        expect(await tab.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
        faults[theme] = await faultsIn(tab, (axe) => axe.withRules(['color-contrast']));
      }
      return faults;
    });
    expect(found).toEqual({ dark: [], contrast: [] });
  });

  test.each(mostRead)('%s: everything that can be used can be reached by key and shows it', async (path) => {
    const unseen = await withTab({ viewport: { width: 1280, height: 900 } }, async (tab) => {
      await tab.goto(at(path), { waitUntil: 'load' });
      const found: string[] = [];
      for (let count = 0; count < 12; count += 1) {
        await tab.keyboard.press('Tab');
        const invisible = await tab.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          return outlineStyle === 'none' || outlineWidth === '0px' ? focused.outerHTML.slice(0, 80) : null;
        });
        if (invisible !== null) found.push(invisible);
      }
      return found;
    });
    expect(unseen).toEqual([]);
  });
});
