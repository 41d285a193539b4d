import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { reversedRings, windRings } from '../../scripts/wind-rings.ts';

const square = (size: number): Position[] => [
  [0, 0],
  [size, 0],
  [size, size],
  [0, size],
  [0, 0],
];
const counter = square(4);
const clockwise = square(4).toReversed();
const hole = square(1);

test('outlines run clockwise and holes counter-clockwise, as d3 reads them', () => {
  const polygon: Polygon = { type: 'Polygon', coordinates: [counter, hole.toReversed()] };
  expect(windRings(polygon).coordinates).toEqual([clockwise, hole]);
  expect(windRings(windRings(polygon))).toEqual(windRings(polygon));
  const many: MultiPolygon = { type: 'MultiPolygon', coordinates: [[counter], [clockwise]] };
  expect(windRings(many).coordinates).toEqual([[clockwise], [clockwise]]);
});

test('rings that run the other way than GeoJSON asks are counted', () => {
  expect(reversedRings({ type: 'Polygon', coordinates: [counter, hole.toReversed()] })).toBe(0);
  expect(reversedRings({ type: 'Polygon', coordinates: [clockwise, hole] })).toBe(2);
  expect(reversedRings({ type: 'MultiPolygon', coordinates: [[counter], [clockwise]] })).toBe(1);
});
