import { beforeAll, expect, test } from 'vitest';
import type * as List from '../../../src/published/embed-list.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

const release = '2022-03-01';
let page: PageContext;
let list: typeof List;

beforeAll(async () => {
  await publishVerity('embed-list');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  list = await import('../../../src/published/embed-list.ts');
  page = pageContext('es', '/');
});

test('all that can be embedded has titles in every language, its heights, and the releases that hold it', () => {
  const all = page.indicators().flatMap((published) => list.embeddables(page, published));
  expect(all.length).toBeGreaterThan(3);
  const ids = page.site.site.languages.filter(({ scope }) => scope === 'whole').map(({ id }) => id);
  for (const { titles, heights } of all) {
    expect(Object.keys(titles)).toEqual(ids);
    expect(heights.narrow).toBeGreaterThanOrEqual(heights.wide);
  }
  const [first] = list.embeddables(page, page.indicator('safe-water'));
  expect(first!.label).toContain(page.words(page.indicator('safe-water')).short);
  expect(first!.releases).toEqual([release]);
  expect(list.addressOf(first!, 'es', release)).toBe(`/embed/es/r/${release}/${first!.name}/`);
  expect(list.addressOf(first!, 'es', null)).toBe(`/embed/es/${first!.name}/`);
});
