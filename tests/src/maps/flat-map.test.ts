import { expect, test } from 'vitest';
import { flatMap } from '../../../src/maps/flat-map.ts';
import { squareTown } from '../../samples/charts/square-town.ts';

test('lays arcs out in pixels, three times as wide as high', () => {
  const { topology, width, height } = flatMap(squareTown, squareTown, 304);
  const xs = topology.arcs.flat().map(([x = 0]) => x);
  expect(width).toBe(304);
  expect(Math.min(...xs)).toBeCloseTo(2, 1);
  expect(Math.max(...xs)).toBeCloseTo(302, 1);
  expect(height).toBeGreaterThanOrEqual(104);
  expect(height).toBeLessThanOrEqual(105);
});

test('keeps arcs shared, so that neighbours stay joined', () => {
  expect(flatMap(squareTown, squareTown, 304).topology.objects).toBe(squareTown.objects);
  expect(flatMap(squareTown, squareTown, 304).topology.arcs).toHaveLength(squareTown.arcs.length);
});

test('corners that cannot be seen are dropped', () => {
  const small = flatMap(squareTown, squareTown, 8).topology.arcs.flat().length;
  expect(small).toBeLessThan(squareTown.arcs.flat().length);
});

test('is computed once for a width', () => {
  expect(flatMap(squareTown, squareTown, 304)).toBe(flatMap(squareTown, squareTown, 304));
  expect(flatMap(squareTown, squareTown, 200)).not.toBe(flatMap(squareTown, squareTown, 304));
});
