import { expect, test } from 'vitest';
import { indicatorBundle, jointBundles } from '../../../scripts/outputs/bundle.ts';
import { built, input, published } from './invented-bundle.ts';

test('the bundle of an indicator tells what its page tells', () => {
  const { indicator } = published;
  const bundle = indicatorBundle(input, published);
  expect(bundle).toMatchObject({
    name: published.id,
    title: indicator.texts.title,
    rows: input.rows.get(published.id),
  });
  expect(bundle.page).toBe(`${built.site.site.url}/indicators/${published.id}/`);
  expect(bundle.origins.map(({ id }) => id).sort()).toEqual([...published.sources].sort());
  expect(bundle.notes).toEqual(expect.arrayContaining(indicator.texts.limits));
});

test('each issue area, each place with a page, and everything have one; no row is lost', () => {
  const joint = jointBundles(input);
  const all = [...input.rows.values()].flat();
  const ofAreas = joint.filter(({ path }) => path.startsWith('data/issue-areas/'));
  expect(ofAreas.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(all.length);
  expect(joint.at(-1)).toMatchObject({ path: 'data/all-indicators', rows: all });
  const withPages = built.site.geographies.filter(({ geography }) => geography.pages).flatMap(({ areas }) => areas);
  const places = joint.filter(({ path }) => path.startsWith('data/places/'));
  expect(places).toHaveLength(withPages.length);
  for (const { rows } of places) expect(new Set(rows.map(({ area }) => area)).size).toBeLessThanOrEqual(1);
});
