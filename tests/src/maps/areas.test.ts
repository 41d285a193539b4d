import { expect, test } from 'vitest';
import { areasOf, idOf, innerBorders, joined, outerEdge, outlineOf, shapesOf } from '../../../src/maps/areas.ts';
import { squareTown } from '../../samples/charts/square-town.ts';

const areas = areasOf(squareTown, 'block');

test('lists areas with their ids, as text', () => {
  expect(areas.map(idOf)).toEqual(['1', '2', '3']);
});

test('gives each area its outline', () => {
  const outlines = areas.map((area) => ({ id: idOf(area), shape: outlineOf(squareTown, area) }));
  expect(shapesOf(squareTown, 'block')).toEqual(outlines);
});

test('names the objects there are when one is missing', () => {
  expect(() => areasOf(squareTown, 'ward')).toThrow('missing object: ward; the topology has block');
});

test('refuses an area without id and what is no area', () => {
  expect(() => idOf({ type: 'Polygon', arcs: [] })).toThrow('an area without id');
  const objects = { spot: { type: 'GeometryCollection' as const, geometries: [{ type: null, id: '9' }] } };
  expect(() => areasOf({ ...squareTown, objects }, 'spot')).toThrow('invalid geometry: none of 9');
});

test('joins neighbours into one, without the border between them', () => {
  const [first, second] = joined(squareTown, areas.slice(0, 2)).coordinates;
  expect(second).toBeUndefined();
  expect(first?.[0]).not.toBeUndefined();
  expect(outlineOf(squareTown, areas[2] ?? (areas[0] as never)).coordinates).toHaveLength(2);
});

test('tells borders between areas from the edge of the whole', () => {
  expect(innerBorders(squareTown, areas).coordinates).toHaveLength(2);
  const edge = outerEdge(squareTown, areas).coordinates.flat();
  expect(edge.some(([x, y]) => x === 0 && y === 0)).toBe(true);
});
