import { beforeAll, expect, test } from 'vitest';
import { headlineTexts } from '../../../src/published/headline-texts.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('headline-texts');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  const { site, ...rest } = pageContext('en', '/');
  page = { ...rest, site: { ...site, site: { ...site.site, headlines: ['quays-not-clean'] } } };
});

test('a column for each headline that the kind of place has, a text in each, for every place', () => {
  const { heads, cells } = headlineTexts(page, 'ward-2020');
  expect(heads.length).toBeGreaterThan(0);
  const areas = page.site.geographies.find(({ geography }) => geography.id === 'ward-2020')!.areas;
  for (const { id } of areas) {
    expect(cells(id)).toHaveLength(heads.length);
    expect(cells(id).every((text) => text !== '')).toBe(true);
  }
});

test('a place that is not there has no figures, and a kind without headlines no columns', () => {
  expect(headlineTexts(page, 'ward-2020').cells('no-such')[0]).toBe(page.say('place.notGiven'));
  expect(headlineTexts(page, 'city-of-port-verity').heads).toEqual([]);
});
