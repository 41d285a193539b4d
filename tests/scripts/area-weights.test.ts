import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { outlineOf, type Outline } from '../../scripts/area-overlay.ts';
import { areaOverlaps, areaWeights } from '../../scripts/area-weights.ts';

/** An invented strip of land from one longitude to another. */
const strip = (id: string, west: number, east: number): Outline => {
  const ring = [
    [west, 0],
    [east, 0],
    [east, 1],
    [west, 1],
    [west, 0],
  ];
  const shape: Polygon = { type: 'Polygon', coordinates: [ring] };
  return outlineOf(id, [shape]);
};
const town = strip('town', 0, 10);

test('targets that tile: the parts of the ground, added up to one', () => {
  expect(areaWeights(strip('t', 0, 1), [strip('a', 0, 0.6), strip('b', 0.6, 3)], true, town)).toEqual([
    { from: 't', to: 'a', share: 0.6, weight: 0.6 },
    { from: 't', to: 'b', share: 0.4, weight: 0.4 },
  ]);
});

test('a tract that reaches out of the town goes to its target whole, when targets tile', () => {
  const [only] = areaWeights(strip('t', -1, 1), [strip('a', 0, 3)], true, town);
  expect(only).toEqual({ from: 't', to: 'a', share: 0.5, weight: 1 });
});

test('targets with gaps: parts of the ground inside the town, and the rest told', () => {
  expect(areaWeights(strip('t', -1, 1), [strip('a', 0, 0.6)], false, town)).toEqual([
    { from: 't', to: 'a', share: 0.3, weight: 0.6 },
    { from: 't', to: '', share: 0.7, weight: 0.4 },
  ]);
});

test('all but fully covered is covered; a hair of ground is a line drawn differently', () => {
  expect(areaWeights(strip('t', 0, 1), [strip('a', 0.03, 3)], false, town)).toEqual([
    { from: 't', to: 'a', share: 0.97, weight: 1 },
  ]);
  expect(areaWeights(strip('t', 0, 1), [strip('a', 0, 0.0004), strip('b', 0.0004, 3)], true, town)).toHaveLength(1);
});

test('a source area in no target is a remainder of one', () => {
  expect(areaWeights(strip('t', 0, 1), [strip('a', 5, 6)], false, town)).toEqual([
    { from: 't', to: '', share: 1, weight: 1 },
  ]);
});

test('overlapping areas with the part of either; a sliver of both is none', () => {
  expect(areaOverlaps('ward', [strip('01', 0, 2)], 'quay', [strip('east', 1, 5), strip('west', 1.995, 9)])).toEqual([
    { geography: 'ward', area: '01', other: 'quay', otherArea: 'east', share: 0.5, otherShare: 0.25 },
  ]);
});
