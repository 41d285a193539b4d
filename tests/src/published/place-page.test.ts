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

test('the base of figures by group is that of everyone in the place, and names the place', () => {
  const published = page.indicator('quays-not-clean');
  const figures = published.places.find((one) => one.geography === 'ward-2020')!;
  const group = page.dimension('kin').groups[0]!.id;
  const areasOf = (denominator: number, of = 'all') =>
    figures.areas.map((one) => ({ ...one, group: of, estimate: 5, denominator }));
  const heron = { ...figures, dimension: 'kin', group, areas: areasOf(712, group) };
  const layered = (layer: object): PageContext => ({
    ...page,
    indicators: () => [{ ...published, places: [{ ...figures, ...layer }] }],
  });
  const totals = (layer: object): string[] => {
    const found = placePage(layered(layer), 'ward-2020', '01');
    return [...found.parts, ...found.groups].map(({ total }) => total);
  };
  const { universe } = page.words(published);
  expect(totals({ areas: areasOf(27_124), others: [heron] })).toEqual([
    `Everyone counted in Ward 01: 27,124 (${universe})`,
  ]);
  expect(totals({ areas: figures.areas.map((one) => ({ ...one, denominator: null })), others: [heron] })).toEqual(['']);
  expect(totals({ ...heron, others: [] })).toEqual(['']);
});
