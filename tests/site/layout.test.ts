import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { measureLayout } from '../browser/measure-layout.ts';
import { isFull, lookedAt, samplePages } from './pages.ts';

// Every page at the widths of a small phone and a desk, the largest of each kind at that of a usual phone too: no
// sideways scroll, no cut label, no text on a text.

const samples = new Set(samplePages());

inBrowser('layout', ({ withTab, at }) => {
  test.each(lookedAt.map((page) => [page.path, page] as const))('%s', async (path, page) => {
    const widths = isFull || samples.has(page) ? [1280, 390, 320] : [1280, 320];
    const faults = await withTab({}, async (tab) => {
      const found: Record<string, unknown> = {};
      await tab.setViewportSize({ width: 1280, height: 900 });
      await tab.goto(at(path), { waitUntil: 'load' });
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.evaluate(() => document.fonts.ready.then(() => undefined));
        found[width] = await tab.evaluate(measureLayout);
      }
      return found;
    });
    const none = { sideways: [], clipped: [], overlapping: [] };
    expect(faults).toEqual(Object.fromEntries(widths.map((width) => [width, none])));
  });
});
