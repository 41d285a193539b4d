import { readFileSync } from 'node:fs';
import { randomLcg } from 'd3';
import { expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import { areaIndex, findArea } from '../../../src/geo/area-index.ts';
import { edgesOf, isInside } from '../../../src/geo/point-in-area.ts';
import { shapesOf } from '../../../src/maps/areas.ts';
import { square } from './squares.ts';

const board = Array.from({ length: 100 }, (_, at) => square(`s${at}`, at % 10, Math.floor(at / 10), 1));
const index = areaIndex(board);

test('each square of a board is found by a point in it, and a point outside is in none', () => {
  board.forEach(({ id }, at) => expect(findArea(index, (at % 10) + 0.5, Math.floor(at / 10) + 0.5)).toBe(id));
  expect([findArea(index, -1, 5), findArea(index, 5, 10.1), findArea(index, Number.NaN, 5)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('an edge belongs to one square, the outer upper and right edges to none', () => {
  expect(findArea(index, 3, 4.5)).toBe('s43');
  expect(findArea(index, 10, 4.5)).toBeNull();
  expect(findArea(index, 4.5, 10)).toBeNull();
  expect(findArea(index, 0, 0)).toBe('s0');
});

test('a gap between areas is in none', () => {
  const apart = areaIndex([square('a', 0, 0, 1), square('b', 5, 5, 1)]);
  expect(findArea(apart, 3, 3)).toBeNull();
});

test('no areas', () => {
  expect(() => areaIndex([])).toThrow('at least one area');
});

test('real boundaries: the same answer as looking at every area, and each point in one area at most', () => {
  const topology = JSON.parse(readFileSync('data/boundaries/council-district-2021.json', 'utf8')) as Topology;
  const areas = shapesOf(topology, 'council-district-2021');
  const all = areas.map(({ id, shape }) => ({ id, edges: edgesOf(shape) }));
  const real = areaIndex(areas);
  const random = randomLcg(7);
  const { left, right, bottom, top } = real.box;
  let found = 0;
  for (let step = 0; step < 5000; step += 1) {
    const [x, y] = [left + random() * (right - left), bottom + random() * (top - bottom)];
    const having = all.filter(({ edges }) => isInside(edges, x, y)).map(({ id }) => id);
    expect(having.length).toBeLessThan(2);
    expect(findArea(real, x, y)).toBe(having[0] ?? null);
    found += having.length;
  }
  expect(found).toBeGreaterThan(1500);
});
