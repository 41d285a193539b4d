import { expect, test } from 'vitest';
import { featureRows } from '../../../scripts/fetchers/feature-rows.ts';

const text = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { district: 7, name: 'Port' }, geometry: null },
    { type: 'Feature', properties: { district: 8, note: null }, geometry: null },
    { type: 'Feature', properties: null, geometry: null },
  ],
});

test('properties of features as rows, shapes left out', () => {
  const { columns, rows } = featureRows('a.geojson', text);
  expect(columns).toEqual(['district', 'name', 'note']);
  expect(rows.map(({ line, cells }) => [line, ...Object.values(cells)])).toEqual([
    [2, '7', 'Port', ''],
    [3, '8', '', ''],
    [4, '', '', ''],
  ]);
});

test.each(['{"features":', '[]'])('%s is told with its name', (broken) => {
  expect(() => featureRows('a.geojson', broken)).toThrow(/^a\.geojson is no/);
});
