import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { polygonsOf } from '../../scripts/polygons-of.ts';

const ring = (x: number): Position[] => [
  [x, 0],
  [x + 1, 0],
  [x, 1],
  [x, 0],
];

test('a shape in one piece and one in several are read alike, holes with their outline', () => {
  expect(polygonsOf({ type: 'Polygon', coordinates: [ring(0), ring(5)] })).toEqual([[ring(0), ring(5)]]);
  expect(polygonsOf({ type: 'MultiPolygon', coordinates: [[ring(0)], [ring(5)]] })).toEqual([[ring(0)], [ring(5)]]);
});
