import type { FeatureCollection, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { filesOf, rawShapes } from '../../scripts/raw-shapes.ts';
import { boundaryRecipe } from '../../src/model/boundary-recipe.ts';

const geometry: Polygon = { type: 'Polygon', coordinates: [] };
const features = (...all: object[]): FeatureCollection<Polygon> => ({
  type: 'FeatureCollection',
  features: all.map((properties) => ({ type: 'Feature', properties: { ...properties }, geometry })),
});
const wards = features({ n: 7, title: 'WARD SEVEN' }, { n: 8, title: 'Ward 8' });
const plain = { geography: 'ward', file: 'wards', id: 'n', name: 'title', keep: 1 };
const told = (given: object, read: (file: string) => FeatureCollection<Polygon> = () => wards) =>
  rawShapes(boundaryRecipe.parse({ ...plain, ...given }), read).map(({ id, properties }) => [id, properties.name]);

test('ids are text, names as published or as the recipe writes them', () => {
  expect(told({ names: { 7: 'Ward Seven' } })).toEqual([
    ['7', 'Ward Seven'],
    ['8', 'Ward 8'],
  ]);
  expect(told({ name: null })).toEqual([
    ['7', '7'],
    ['8', '8'],
  ]);
});

test('areas made of published ones, also of a further file; what is not named is left out', () => {
  const given = {
    areas: { hill: ['7'] },
    names: { hill: 'The Hill', quay: 'The Quay' },
    more: [{ file: 'quays', id: 'q', areas: { quay: ['1', '2'] } }],
  };
  const quays = features({ q: '1' }, { q: '2' }, { q: '3' });
  expect(told(given, (file) => (file === 'quays' ? quays : wards))).toEqual([
    ['hill', 'The Hill'],
    ['quay', 'The Quay'],
    ['quay', 'The Quay'],
  ]);
  expect(filesOf(boundaryRecipe.parse({ ...plain, ...given }))).toEqual(['wards', 'quays']);
});

test('an area that its publisher left without an id gets one of ours', () => {
  const given = { ids: { ' ': 'unnamed' }, names: { unnamed: 'Not named' } };
  const blank = features({ n: ' ', title: ' ' }, { n: 8, title: 'Ward 8' });
  expect(told(given, () => blank)).toEqual([
    ['unnamed', 'Not named'],
    ['8', 'Ward 8'],
  ]);
});

test('a feature without the property says which it has', () => {
  expect(() => told({ id: 'ward' })).toThrow('a feature has no "ward"; it has n, title');
});
