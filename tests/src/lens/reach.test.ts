import { expect, test } from 'vitest';
import { peopleIn, reachOf } from '../../../src/lens/reach.ts';
import { project, wards } from './invented-lens.ts';

const at = (longitude: number) => project({ place: { kind: 'point', area: '1', longitude, latitude: 50.01 } });

test('the small areas whose point lies within the distance, whole', () => {
  const { projects, points, places } = reachOf([at(10.012)], wards, 1000);
  expect(projects).toEqual([{ areas: 1, all: 900, groups: [300, 600] }]);
  expect([points, places]).toEqual([{ areas: 1, all: 900, groups: [300, 600] }, null]);
});

test('together everyone is counted once', () => {
  const { points } = reachOf([at(10.012), at(10.008), at(10.02)], wards, 1000);
  expect(points).toEqual({ areas: 2, all: 2700, groups: [900, 1800] });
});

test('of a place its residents; for everywhere nobody in particular', () => {
  const { projects, places, points } = reachOf([project({}), project({ place: { kind: 'whole' } })], wards, 1000);
  expect(projects).toEqual([{ areas: 1, all: 1000, groups: [250, 750] }, null]);
  expect([places?.all, points]).toEqual([1000, null]);
});

test('nothing within reach is no figure, and one that is not published stays unknown', () => {
  expect(reachOf([at(10.012)], wards, 10).points).toEqual({ areas: 0, all: null, groups: [null, null] });
  expect(peopleIn([wards.nearAreas[1]!.people, wards.nearAreas[2]!.people], 2)).toEqual({
    areas: 2,
    all: 5400,
    groups: [null, 3600],
  });
});
