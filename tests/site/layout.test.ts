import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { measureLayout } from '../browser/measure-layout.ts';
import { inTurn, isFull, languages, mostLookedAt, pages, samplePages } from './pages.ts';

// At the widths of a small phone and a desk: no sideways scroll, no cut label, no text on a text. The pages of the first
// language are measured where they are opened; of the other languages each kind, of the drafts in one of them in turn,
// since what breaks a line is a long word. `npm run test:full` looks at every page.

const others = samplePages().filter(({ language }) => language !== languages[0]);
const [most, drafts] = [true, false].map((is) => others.filter((one) => mostLookedAt.includes(one.language) === is));
const looked = isFull ? pages : [...most!, ...inTurn(drafts!, 1)];

inBrowser('layout', ({ inOneTab, at }) => {
  test.each(looked.map(({ path }) => path))('%s', async (path) => {
    const found = await inOneTab(async (tab) => {
      const faults: Record<string, unknown> = {};
      await tab.goto(at(path), { waitUntil: 'load' });
      for (const width of [1280, 320]) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.evaluate(() => document.fonts.ready.then(() => undefined));
        faults[width] = await tab.evaluate(measureLayout);
      }
      return faults;
    });
    const none = { sideways: [], clipped: [], overlapping: [] };
    expect(found).toEqual({ 1280: none, 320: none });
  });
});
