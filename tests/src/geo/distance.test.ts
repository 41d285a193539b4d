import { expect, test } from 'vitest';
import { metresBetween, metresToEdge } from '../../../src/geo/distance.ts';
import { edgesOf } from '../../../src/geo/point-in-area.ts';

const at = (longitude: number, latitude: number) => ({ longitude, latitude });

test('a hundredth of a degree of latitude is 1,112 m, of longitude less away from the equator', () => {
  expect(metresBetween(at(10, 50), at(10, 50.01))).toBeCloseTo(1111.95, 1);
  expect(metresBetween(at(10, 60), at(10.01, 60))).toBeCloseTo(555.97, 1);
  expect(metresBetween(at(10, 60), at(10, 60))).toBe(0);
});

test('the nearest edge of an area, at its side and at its corner', () => {
  const square = edgesOf({
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 0],
        [0, 0],
      ],
    ],
  });
  expect(metresToEdge(at(0.5, -0.01), square)).toBeCloseTo(1111.95, 1);
  expect(metresToEdge(at(-0.01, -0.01), square)).toBeCloseTo(1111.95 * Math.SQRT2, 0);
});
