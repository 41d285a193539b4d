import { expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { loadCatalog } from '../../scripts/load-catalog.ts';
import { publishedBy } from '../../scripts/published-by.ts';

test('the invented city is published as of its newest receipt, with the labels of its sources', async () => {
  const catalog = await loadCatalog(realEffects(), 'tests/cities/port-verity');
  const published = await publishedBy(realEffects(), catalog);
  expect(published.site.date).toBe('2022-03-01');
  expect(published.indicators.map(({ id }) => id)).toEqual([...catalog.indicators.keys()]);
  expect(published.crosswalks).toBe(catalog.crosswalks);
  expect(published.problems).toEqual([]);
});
