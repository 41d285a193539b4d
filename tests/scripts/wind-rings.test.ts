import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { reversedRings, windRings, withoutFlatRings } from '../../scripts/wind-rings.ts';

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

test('for GeoJSON outlines run counter-clockwise and holes clockwise', () => {
  const polygon: Polygon = { type: 'Polygon', coordinates: [clockwise, hole] };
  expect(windRings(polygon, 'counter-clockwise').coordinates).toEqual([counter, hole.toReversed()]);
});

test('rings that run the other way than GeoJSON asks are counted', () => {
  expect(reversedRings({ type: 'Polygon', coordinates: [counter, hole.toReversed()] })).toBe(0);
  expect(reversedRings({ type: 'Polygon', coordinates: [clockwise, hole] })).toBe(2);
  expect(reversedRings({ type: 'MultiPolygon', coordinates: [[counter], [clockwise]] })).toBe(1);
});

test('rings that enclose nothing are left out, and pieces of nothing else', () => {
  const line = [...square(1).slice(0, 2), [0, 0]];
  expect(withoutFlatRings({ type: 'Polygon', coordinates: [counter, line] }).coordinates).toEqual([counter]);
  const many: MultiPolygon = { type: 'MultiPolygon', coordinates: [[line], [counter, hole]] };
  expect(withoutFlatRings(many).coordinates).toEqual([[counter, hole]]);
  expect(withoutFlatRings({ type: 'Polygon', coordinates: [line] }).coordinates).toEqual([line]);
});
