import { expect, test } from 'vitest';
import { areaPath, linePath } from '../../../src/maps/path.ts';

const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

test('writes relative integers of half a pixel, tightly', () => {
  expect(areaPath({ type: 'Polygon', coordinates: [square(0, 0, 10)] })).toBe('M0 0l20 0 0 20-20 0z');
});

test('holes stay, whichever way they run', () => {
  const hole = square(2, 2, 4);
  const either = [hole, [...hole].reverse()].map((ring) =>
    areaPath({ type: 'Polygon', coordinates: [square(0, 0, 10), ring] }),
  );
  expect(either.map((path) => path.match(/z/g)?.length)).toEqual([2, 2]);
});

test('rings too small to see are dropped, but never the last one', () => {
  const coordinates = [[square(0, 0, 10)], [square(30, 30, 0.1)]];
  expect(areaPath({ type: 'MultiPolygon', coordinates }).match(/z/g)).toHaveLength(1);
  expect(areaPath({ type: 'Polygon', coordinates: [square(5, 5, 0.1)] })).toMatch(/^M10 10.*z$/);
});

test('points that fall together are written once, and lines that vanish not at all', () => {
  const line = [
    [0, 0],
    [0.1, 0.1],
    [5, -5],
  ];
  const vanishing = [
    [1, 1],
    [1.1, 1.1],
  ];
  expect(linePath({ type: 'MultiLineString', coordinates: [line, vanishing] })).toBe('M0 0l10-10');
});
