import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { samplePages } from './pages.ts';

const samples = samplePages().map((page) => page.path);
const schemes = ['light', 'dark'] as const;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

inBrowser('accessibility (axe)', ({ withTab, at }) => {
  test.each(samples.flatMap((path) => schemes.map((scheme) => [path, scheme] as const)))(
    '%s, %s',
    async (path, scheme) => {
      const violations = await withTab({ colorScheme: scheme, viewport: { width: 1280, height: 900 } }, async (tab) => {
        await tab.goto(at(path), { waitUntil: 'load' });
        const { violations } = await new AxeBuilder({ page: tab }).withTags(rules).analyze();
        return violations;
      });
      expect(
        violations.map(
          (one) =>
            `${one.id}: ${one.nodes.length} × ${one.nodes[0]?.target.join(' ')}: ${one.nodes[0]?.any[0]?.message ?? one.help}`,
        ),
      ).toEqual([]);
    },
  );

  test.each(samples)('%s: everything that can be used can be reached by key and shows it', async (path) => {
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
