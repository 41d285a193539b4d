import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { crossesItself, outlineOf, sharedGround } from '../../scripts/area-overlay.ts';

const box = (west: number, south: number, east: number, north: number): Polygon => {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
};

test('a square degree at the equator is 12,364 square kilometers, and smaller to the north', () => {
  expect(outlineOf('a', [box(0, 0, 1, 1)]).size).toBeCloseTo(12_363.7, 0);
  expect(outlineOf('a', [box(0, 60, 1, 61)]).size).toBeLessThan(6_200);
});

test('pieces of one area are one, and a hole is no ground', () => {
  const whole = outlineOf('a', [box(0, 0, 1, 1)]);
  expect(outlineOf('a', [box(0, 0, 0.5, 1), box(0.5, 0, 1, 1)]).size).toBeCloseTo(whole.size, 2);
  const holed: Polygon = {
    type: 'Polygon',
    coordinates: [box(0, 0, 1, 1).coordinates[0]!, box(0.25, 0.25, 0.75, 0.75).coordinates[0]!.toReversed()],
  };
  expect(outlineOf('a', [holed]).size / whole.size).toBeCloseTo(0.75, 3);
});

test('shared ground: half of a box, nothing of a neighbour, nothing far away', () => {
  const area = outlineOf('a', [box(0, 0, 1, 1)]);
  expect(sharedGround(area, outlineOf('b', [box(0.5, 0, 2, 1)])) / area.size).toBeCloseTo(0.5, 4);
  expect(sharedGround(area, outlineOf('b', [box(1, 0, 2, 1)]))).toBe(0);
  expect(sharedGround(area, outlineOf('b', [box(5, 5, 6, 6)]))).toBe(0);
});

test('a ring that crosses itself is told from one that does not', () => {
  const bow: Position[] = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ];
  expect(crossesItself(bow)).toBe(true);
  expect(crossesItself(box(0, 0, 1, 1).coordinates[0]!)).toBe(false);
  expect(crossesItself(box(0, 0, 1, 1).coordinates[0]!.toReversed())).toBe(false);
});
