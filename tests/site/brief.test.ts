import { expect, test } from 'vitest';
import { inBrowser } from './browser.ts';
import { samplePages, sharedOut } from './pages.ts';

// The brief of a place: two pages of letter paper, whatever the place. The longest of each kind stand for the others,
// daily each in two of the drafts.

const briefs = samplePages().filter(({ kind }) => /^places\/.+\/\*$/.test(kind));
const longest = sharedOut(briefs);

const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('there are places, in every language', () => {
  expect(longest.length).toBeGreaterThan(2);
});

inBrowser('the brief', ({ inOneTab, at }) => {
  test.each(longest.map((page) => page.path))('%s prints on at most two pages', async (path) => {
    const pdf = await inOneTab(async (tab) => {
      await tab.goto(at(path), { waitUntil: 'load' });
      await tab.evaluate(() => document.fonts.ready.then(() => undefined));
      return tab.pdf({ format: 'Letter', preferCSSPageSize: true });
    });
    expect([1, 2]).toContain(sheets(pdf));
  });

  test('a page that is no brief prints on more, so the count can tell', async () => {
    const pdf = await inOneTab(async (tab) => {
      await tab.goto(at('/method/'), { waitUntil: 'load' });
      return tab.pdf({ format: 'Letter' });
    });
    expect(sheets(pdf)).toBeGreaterThan(2);
  });
});
