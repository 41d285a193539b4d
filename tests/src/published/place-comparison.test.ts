import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { comparedPlaces } from '../../../src/published/place-comparison.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('place-comparison');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('every place has a text for every row, and keys are unique', () => {
  const { rows, places } = comparedPlaces(page, 'ward-2020');
  expect(rows.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  for (const { values } of places) {
    expect(values).toHaveLength(rows.length);
    expect(values.every((value) => value !== '')).toBe(true);
  }
});

test('each row leads to its indicator, and says its unit unless it is percent', () => {
  const { rows } = comparedPlaces(page, 'ward-2020');
  const units = new Map(page.indicators().map((one) => [page.href(`/indicators/${one.id}/`), one.indicator.unit]));
  for (const { href, unit } of rows) expect(unit === '').toBe(units.get(href) === 'percent');
});

test('a figure that is not published has no number', () => {
  const { rows, places } = comparedPlaces(page, 'ward-2020');
  const layers = page.indicators().flatMap(({ id, places: maps }) => maps.map((figures) => ({ id, figures })));
  const hidden = layers.flatMap(({ id, figures }) =>
    figures.geography === 'ward-2020' && figures.dimension === 'all'
      ? figures.areas.filter(({ estimate }) => estimate === null).map(({ area }) => ({ key: `${id}-all`, area }))
      : [],
  );
  expect(hidden.length).toBeGreaterThan(0);
  for (const { key, area } of hidden) {
    const at = rows.findIndex((row) => row.key === key);
    expect(places.find(({ id }) => id === area)!.values[at]).not.toMatch(/\d/);
  }
});

test('a geography without figures by place has no rows', () => {
  expect(comparedPlaces(page, 'city-of-port-verity').rows).toEqual([]);
});
