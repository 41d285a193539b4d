import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import type { SearchEntry } from '../../../src/published/search-entries.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let entries: SearchEntry[];

beforeAll(async () => {
  await publishVerity('search-entries');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const { searchEntries } = await import('../../../src/published/search-entries.ts');
  page = pageContext('en', '/');
  entries = searchEntries(page);
});

test('every indicator, issue area, group and term of the glossary, and every place with a page', () => {
  const hrefs = entries.map(({ href }) => href);
  for (const { id } of page.indicators()) expect(hrefs).toContain(`/indicators/${id}/`);
  for (const { id } of page.issueAreas()) expect(hrefs).toContain(`/issue-areas/${id}/`);
  for (const { dimension } of page.site.dimensions)
    for (const { id } of dimension.groups) expect(hrefs).toContain(`/groups/#${dimension.id}-${id}`);
  for (const id of Object.keys(page.site.glossary['en']!.terms)) expect(hrefs).toContain(`/glossary/#${id}`);
  for (const { program } of page.site.programs) expect(hrefs).toContain(`/programs/${program.id}/`);
  const places = page.site.geographies.filter(({ geography }) => geography.pages);
  for (const { geography, areas } of places)
    for (const { id } of areas) expect(hrefs).toContain(`/places/${geography.id}/${id}/`);
});

test('each leads to one place, has a name and a kind; an indicator is found by its question too', () => {
  expect(new Set(entries.map(({ href }) => href)).size).toBe(entries.length);
  expect(entries.every(({ name, kind }) => name !== '' && kind !== '')).toBe(true);
  const [first] = page.indicators();
  expect(entries.find(({ href }) => href.endsWith(`/${first!.id}/`))!.words).toContain(page.words(first!).question);
});

test('pages of the site stand in it, and what people type for a name', () => {
  expect(entries.find(({ href }) => href === '/budget/')).toMatchObject({ name: page.say('budget.title') });
  expect(entries.find(({ href }) => href === '/indicators/quays-not-clean/')!.also).toBe('harbor; wharf');
});

test('a place without a page that shares ground with places that have one leads to its line in their list', () => {
  expect(entries.map(({ href }) => href)).toContain('/places/quarter-2020/#north');
});
