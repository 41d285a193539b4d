import { expect, test } from 'vitest';
import { arcsInDegrees, fitProjection } from '../../../src/maps/project.ts';
import { squareTown } from '../../samples/charts/square-town.ts';

const corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

test('fits the width, north up', () => {
  const { projection, height } = fitProjection(corners, 100);
  const [west, east, north] = [projection([0, 0]), projection([1, 0]), projection([0.5, 1])];
  expect(west?.[0]).toBeCloseTo(2, 1);
  expect(east?.[0]).toBeCloseTo(98, 1);
  expect(north?.[1]).toBeLessThan(west?.[1] ?? 0);
  expect(height).toBeGreaterThan(95);
  expect(height).toBeLessThan(105);
});

test('keeps shapes: a small square stays square', () => {
  const { projection } = fitProjection(
    corners.map(([x = 0, y = 0]) => [x - 100, y + 40]),
    1000,
  );
  const at = (x: number, y: number) => projection([x, y]) ?? [0, 0];
  const across = at(-99.49, 40.5)[0] - at(-99.5, 40.5)[0];
  const up = at(-99.5, 40.5)[1] - at(-99.5, 40.51)[1];
  // A degree of longitude is shorter than one of latitude by the cosine of the latitude (0.7604 at 40.5).
  expect(across / up).toBeCloseTo(0.7604, 1);
});

test('restores quantised arcs', () => {
  const transform = { scale: [0.1, 0.2] as [number, number], translate: [5, 6] as [number, number] };
  const arcs = [
    [
      [10, 10],
      [1, -1],
    ],
  ];
  expect(arcsInDegrees({ type: 'Topology', objects: {}, arcs, transform })[0]?.[1]?.[0]).toBeCloseTo(6.1);
  expect(arcsInDegrees(squareTown)).toBe(squareTown.arcs);
});

test('refuses an empty topology', () => {
  expect(() => fitProjection([], 100)).toThrow('empty topology');
});
