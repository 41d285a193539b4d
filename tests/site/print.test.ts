import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { languages, samplePages } from './pages.ts';

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

test('there are pages with sections', () => {
  expect(samples.length).toBeGreaterThan(10);
});

inBrowser('on paper', ({ withTab, at }) => {
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
