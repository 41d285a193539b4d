import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { samplePages, wholeLanguages } from './pages.ts';

/** In the page: words of headings beside a section that run over two lines. */
function brokenWords(): string[] {
  return [...document.querySelectorAll('.section-head h2')].flatMap((head) => {
    const text = head.firstChild as Text;
    return [...(text.textContent ?? '').matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
    });
  });
}

const guides = samplePages().filter(
  ({ kind, language }) => kind === 'meetings/*/*/guide' && wholeLanguages.includes(language),
);

inBrowser('on paper', ({ withTab, at }) => {
  test.each(guides.map(({ path }) => path))('%s breaks no word of its headings', async (path) => {
    const broken = await withTab({}, async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      await tab.goto(at(path), { waitUntil: 'load' });
      return tab.evaluate(brokenWords);
    });
    expect(broken).toEqual([]);
  });
});
