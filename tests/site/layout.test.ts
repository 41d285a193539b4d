import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { measureLayout } from '../browser/measure-layout.ts';
import { lookedAt } from './pages.ts';

// Every page at the widths of a small phone, a phone and a desk: no sideways scroll, no cut label, no text on a text.

const widths = [1280, 390, 320];

inBrowser('layout', ({ withTab, at }) => {
  test.each(lookedAt.map((page) => page.path))('%s', async (path) => {
    const faults = await withTab({}, async (tab) => {
      const found: Record<string, unknown> = {};
      await tab.setViewportSize({ width: widths[0] ?? 1280, height: 900 });
      await tab.goto(at(path), { waitUntil: 'load' });
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.evaluate(() => document.fonts.ready.then(() => undefined));
        found[width] = await tab.evaluate(measureLayout);
      }
      return found;
    });
    const none = { sideways: [], clipped: [], overlapping: [] };
    expect(faults).toEqual({ 320: none, 390: none, 1280: none });
  });
});
