import { expect, test } from 'vitest';
import { featureRows } from '../../../scripts/fetchers/feature-rows.ts';

const ring = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];
const square = { type: 'Polygon', coordinates: [ring] };
const text = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { district: 7, name: 'Port' }, geometry: square },
    {
      type: 'Feature',
      properties: { district: 8, note: null },
      geometry: { type: 'Point', coordinates: [-118.2, 34] },
    },
    { type: 'Feature', properties: null, geometry: null },
  ],
});

test('properties of features as rows, with a point inside each shape', () => {
  const { columns, rows } = featureRows('a.geojson', text);
  expect(columns).toEqual(['district', 'name', 'note', 'point_longitude', 'point_latitude']);
  expect(rows.map(({ line, cells }) => [line, ...Object.values(cells)])).toEqual([
    [2, '7', 'Port', '', '1', '1'],
    [3, '8', '', '', '-118.2', '34'],
    [4, '', '', '', '', ''],
  ]);
});

test.each(['{"features":', '[]'])('%s is told with its name', (broken) => {
  expect(() => featureRows('a.geojson', broken)).toThrow(/^a\.geojson is no/);
});
