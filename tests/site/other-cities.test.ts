import { expect, test } from 'vitest';
import { documentOf, pages, readSite, wholeLanguages } from './pages.ts';

const site = readSite();
const beside = pages.filter(({ path }) => path.endsWith('/decide/cities/'));
const told = site.pages.filter(({ page }) => page.issueArea !== undefined);

test('a page on other cities stands in each language that has all pages, where the catalog has one', () => {
  const isDeclared = site.pages.some(({ page }) => page.id === 'other-cities');
  expect(beside.map(({ language }) => language).sort()).toEqual(isDeclared ? [...wholeLanguages].sort() : []);
});

test('each comparison is a table: this city first, then the others by the alphabet, each a square', () => {
  for (const page of beside) {
    const compare = new Intl.Collator(page.language).compare;
    const tables = [...documentOf(page).querySelectorAll('#side-by-side table')];
    expect(tables, page.path).toHaveLength(site.comparisons.length);
    for (const table of tables) {
      const names = [...table.querySelectorAll('tbody tr:not(.all) th')].map(({ textContent }) => textContent.trim());
      expect(names, page.path).toEqual(names.toSorted(compare));
      expect(table.querySelectorAll('circle'), page.path).toHaveLength(0);
    }
  }
});

test('what waits for a first refresh is told with its address and its command', () => {
  const waiting = site.waiting.filter(({ compared }) => compared);
  for (const page of beside) {
    const codes = [...documentOf(page).querySelectorAll('#configured code')].map(({ textContent }) => textContent);
    expect(codes, page.path).toEqual(
      waiting.flatMap(({ id, endpoint }) => [endpoint, `npm run refresh -- --only ${id}`]),
    );
  }
});

test('every indicator is either compared or named as standing alone', () => {
  const compared = new Set(site.comparisons.map(({ indicator }) => indicator));
  const alone = site.indicators.filter((id) => !compared.has(id));
  for (const page of beside) {
    const links = [...documentOf(page).querySelectorAll('#no-other-city a')].map((link) => link.getAttribute('href'));
    expect(links.map((href) => href?.split('/').at(-2)).sort(), page.path).toEqual(alone.toSorted());
  }
});

test('a page that tells all of an issue area has its tables, and the area leads to it', () => {
  for (const { page } of told)
    for (const one of pages.filter(({ path }) => path.endsWith(`/${page.id}/`) && !path.includes('/issue-areas/'))) {
      if (one.kind !== page.id) continue;
      const published = new Set(site.indicators);
      const tables = (page.tables ?? []).filter((ids) => ids.some((id) => published.has(id)));
      expect(documentOf(one).querySelectorAll('table.beside'), one.path).toHaveLength(tables.length);
      const area = pages.find(
        ({ path }) => path === one.path.replace(`/${page.id}/`, `/issue-areas/${page.issueArea}/`),
      );
      expect(area?.html, one.path).toContain(`id="all-of-${page.id}"`);
    }
});
