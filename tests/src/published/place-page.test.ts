import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { placePage } from '../../../src/published/place-page.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('place-page');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

const withHeadlines = (headlines: string[]): PageContext => ({
  ...page,
  site: { ...page.site, site: { ...page.site.site, headlines } },
});

test('headlines stand in the order of the site, and what has no figure for such a place is named', () => {
  const found = placePage(withHeadlines(['safe-water', 'quays-not-clean']), 'ward-2020', '01');
  expect(found.headlines.map(({ indicator }) => indicator.id)).toEqual(['quays-not-clean']);
  expect(found.without).toEqual([page.words(page.indicator('safe-water')).short]);
});

test('a headline is not printed again with the rest of its issue area', () => {
  const rest = (of: PageContext) =>
    placePage(of, 'ward-2020', '01').rest.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.id));
  expect(rest(page)).toContain('quays-not-clean');
  expect(rest(withHeadlines(['quays-not-clean']))).not.toContain('quays-not-clean');
});

test('a sentence names the place, the city and both figures; without one of them there is none', () => {
  const { areas, whole } = page.indicator('quays-not-clean').places.find((one) => one.geography === 'ward-2020')!;
  const sentences = areas.map(({ area }) => placePage(withHeadlines(['quays-not-clean']), 'ward-2020', area).sentences);
  expect(sentences.map((list) => list.length)).toEqual(
    areas.map(({ estimate }) => (estimate === null || (whole?.estimate ?? null) === null ? 0 : 1)),
  );
  for (const [sentence] of sentences) if (sentence !== undefined) expect(sentence).toContain(page.texts.city);
});

test('every source of a figure is named once', () => {
  const ids = placePage(page, 'ward-2020', '01').sources.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});
