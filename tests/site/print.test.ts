import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { languages, samplePages, wholeLanguages } from './pages.ts';

// What a reader prints holds what the page holds: of each kind the longest page in the first language, for one template
// and one set of styles print them in every language. Sections that are meant for the screen are named here.

const onScreenOnly: [kind: RegExp, sections: string[]][] = [[/^places\/.+\/\*$/, ['notes']]];
const samples = samplePages().filter(({ language, html }) => language === languages[0] && html.includes('<section'));

/** In the page: the sections that take no room on paper, those a script has yet to fill aside. */
function absentSections(): string[] {
  return [...document.querySelectorAll<HTMLElement>('main section:not([hidden] section, section[hidden])')]
    .filter((section) => section.checkVisibility() === false && section.closest('.screen-only, .for-scripts') === null)
    .map(({ id, className }) => id || className);
}

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

test('there are pages with sections', () => {
  expect(samples.length).toBeGreaterThan(10);
});

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

  test.each(samples.map((page) => [page.kind, page] as const))('%s keeps its sections', async (kind, { path }) => {
    const absent = await withTab({}, async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      await tab.goto(at(path), { waitUntil: 'load' });
      return tab.evaluate(absentSections);
    });
    const meant = onScreenOnly.find(([pattern]) => pattern.test(kind))?.[1] ?? [];
    expect(
      absent.filter((id) => !meant.includes(id)),
      path,
    ).toEqual([]);
  });
});
