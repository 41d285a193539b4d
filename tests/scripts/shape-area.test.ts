import { expect, test } from 'vitest';
import { shapeArea } from '../../scripts/shape-area.ts';

const square = (x: number, side: number) => [
  [x, 0],
  [x + side, 0],
  [x + side, side],
  [x, side],
  [x, 0],
];

test('the area of a square, whichever way it is wound', () => {
  expect(shapeArea({ type: 'Polygon', coordinates: [square(0, 2)] })).toBe(4);
  expect(shapeArea({ type: 'Polygon', coordinates: [[...square(0, 2)].reverse()] })).toBe(4);
});

test('holes are taken off, parts are added up', () => {
  expect(shapeArea({ type: 'Polygon', coordinates: [square(0, 2), square(0.5, 1)] })).toBe(3);
  expect(shapeArea({ type: 'MultiPolygon', coordinates: [[square(0, 2)], [square(5, 1)]] })).toBe(5);
});

test('a ring folded to a line has no area, also far from the origin', () => {
  const line = [
    [-118.3, 34],
    [-118.2, 34.1],
    [-118.3, 34],
  ];
  expect(shapeArea({ type: 'Polygon', coordinates: [line] })).toBe(0);
  expect(shapeArea({ type: 'Polygon', coordinates: [[]] })).toBe(0);
});
