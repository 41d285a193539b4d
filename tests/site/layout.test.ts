import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { layoutFaults } from './layout-at.ts';
import { isFull, languages, pages, samplePages, sharedOut } from './pages.ts';

// At the widths of a small phone, a tablet and a desk: no sideways scroll, no cut label, no text on a text. The pages of the first
// language are measured where they are opened; of the other languages each kind, of the drafts in one of them in turn,
// since what breaks a line is a long word. `npm run test:full` looks at every page.

const others = samplePages().filter(({ language }) => language !== languages[0]);
const looked = isFull ? pages : sharedOut(others, 1);

inBrowser('layout', ({ inOneTab, at }) => {
  test.each(looked.map(({ path }) => path))('%s', async (path) => {
    const found = await inOneTab(async (tab) => {
      await tab.goto(at(path), { waitUntil: 'load' });
      return layoutFaults(tab, [1280, 768, 320]);
    });
    expect(found).toEqual({});
  });
});
