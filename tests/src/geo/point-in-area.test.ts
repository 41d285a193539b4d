import { expect, test } from 'vitest';
import { edgesOf, isInside } from '../../../src/geo/point-in-area.ts';
import { square } from './squares.ts';

test('inside, outside, and in a hole', () => {
  const { shape } = square('a', 0, 0, 4);
  const holed = { ...shape, coordinates: [...shape.coordinates, ...square('h', 1, 1, 2).shape.coordinates] };
  expect(isInside(edgesOf(shape), 2, 2)).toBe(true);
  expect(isInside(edgesOf(holed), 2, 2)).toBe(false);
  expect(isInside(edgesOf(holed), 3.5, 3.5)).toBe(true);
  expect(isInside(edgesOf(shape), 5, 2)).toBe(false);
});

test('which way a ring runs is no matter', () => {
  const { shape } = square('a', 0, 0, 4);
  const turned = { ...shape, coordinates: shape.coordinates.map((ring) => [...ring].reverse()) };
  expect(isInside(edgesOf(turned), 1, 3)).toBe(true);
});

test('two parts of one area', () => {
  const coordinates = [square('a', 0, 0, 1).shape.coordinates, square('b', 5, 0, 1).shape.coordinates];
  const edges = edgesOf({ type: 'MultiPolygon', coordinates });
  expect([0.5, 3, 5.5].map((x) => isInside(edges, x, 0.5))).toEqual([true, false, true]);
});

test('a point on an edge or a corner that squares share lies in exactly one of them', () => {
  const four = [square('a', 0, 0, 1), square('b', 1, 0, 1), square('c', 0, 1, 1), square('d', 1, 1, 1)];
  const having = (x: number, y: number) =>
    four.filter(({ shape }) => isInside(edgesOf(shape), x, y)).map(({ id }) => id);
  expect(having(1, 0.5)).toEqual(['b']);
  expect(having(0.5, 1)).toEqual(['c']);
  expect(having(1, 1)).toEqual(['d']);
});

test('a slanted edge gives the same answer to both sides', () => {
  const left = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [0.3, 0],
        [0.7, 1],
        [0, 1],
        [0, 0],
      ],
    ],
  };
  const right = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0.3, 0],
        [1, 0],
        [1, 1],
        [0.7, 1],
        [0.3, 0],
      ],
    ],
  };
  for (let step = 0; step < 1000; step += 1) {
    const y = step / 1000;
    const x = 0.3 + y * 0.4;
    expect([left, right].filter((shape) => isInside(edgesOf(shape), x, y))).toHaveLength(1);
  }
});

test('an edge without length is dropped', () => {
  expect(
    edgesOf({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 0],
          [1, 0],
          [0, 1],
          [0, 0],
        ],
      ],
    }),
  ).toHaveLength(12);
});
