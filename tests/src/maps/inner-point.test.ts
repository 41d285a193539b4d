import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { innerPoint } from '../../../src/maps/inner-point.ts';

const ring = (...corners: Position[]): Position[] => [...corners, corners[0] as Position];

test('the middle of a square is its deepest point', () => {
  const found = innerPoint({ type: 'Polygon', coordinates: [ring([0, 0], [10, 0], [10, 10], [0, 10])] });
  expect(found.x).toBeCloseTo(5, 0);
  expect(found.y).toBeCloseTo(5, 0);
  expect(found.radius).toBeCloseTo(5, 0);
});

test('a hook gets its label inside, not in the empty middle', () => {
  const hook = ring([0, 0], [20, 0], [20, 20], [0, 20], [0, 12], [16, 12], [16, 4], [0, 4]);
  const found = innerPoint({ type: 'Polygon', coordinates: [hook] });
  expect(found.y).toBeGreaterThan(12);
  expect(found.radius).toBeGreaterThan(3);
});

test('a label avoids a hole, and stands in the largest part', () => {
  const hole = ring([2, 2], [8, 2], [8, 8], [2, 8]);
  const outer = ring([0, 0], [30, 0], [30, 10], [0, 10]);
  const islet = ring([50, 0], [51, 0], [51, 1], [50, 1]);
  const found = innerPoint({ type: 'MultiPolygon', coordinates: [[outer, hole], [islet]] });
  expect(found.x).toBeGreaterThan(12);
  expect(found.x).toBeLessThan(26);
});
