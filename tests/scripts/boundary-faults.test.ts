import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { outlineOf } from '../../scripts/area-overlay.ts';
import { boundaryFaults } from '../../scripts/boundary-faults.ts';

const ring = (x: number): Position[] => [
  [x, 0],
  [x + 1, 0],
  [x + 1, 1],
  [x, 1],
  [x, 0],
];
const ward = (n: unknown, coordinates: Position[]): Feature<Polygon> => ({
  type: 'Feature',
  properties: { n },
  geometry: { type: 'Polygon', coordinates: [coordinates] },
});
const file = (...features: Feature<Polygon>[]): FeatureCollection<Polygon> => ({ type: 'FeatureCollection', features });
const town = outlineOf('town', [ward('', ring(0)).geometry]);
const wrong = (features: FeatureCollection<Polygon>) =>
  boundaryFaults('wards.geojson', features, 'n', town).map((fault) => `${fault.place} ${fault.wrong}`);

test('a sound file has no fault, whichever way its rings run', () => {
  expect(wrong(file(ward(1, ring(0)), ward('2', ring(0.5).toReversed())))).toEqual([]);
});

test('every fault at once: no id, open, crossing, feet for degrees, outside', () => {
  const bow: Position[] = [
    [0, 0],
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ];
  const feet = ring(0).map(([x = 0, y = 0]): Position => [6_400_000 + x, 1_800_000 + y]);
  const bad = file(
    ward(undefined, ring(0)),
    ward(2, ring(0).slice(0, -1)),
    ward(3, bow),
    ward(4, feet),
    ward(5, ring(40)),
  );
  expect(wrong(bad)).toEqual([
    'wards.geojson, shape 1 has no "n"; it has n',
    'wards.geojson, shape 2 (n 2) has a ring that is not closed',
    'wards.geojson, shape 3 (n 3) crosses itself',
    'wards.geojson, shape 4 (n 4) has coordinates that are no degrees',
    'wards.geojson, shape 5 (n 5) lies outside the city altogether',
  ]);
});

test('another coordinate system is told by its name; WGS 84 is none', () => {
  const named = (name: string) => ({ ...file(ward(1, ring(0))), crs: { type: 'name', properties: { name } } });
  expect(wrong(named('urn:ogc:def:crs:EPSG::2229'))).toEqual([
    'wards.geojson its coordinate system is urn:ogc:def:crs:EPSG::2229',
  ]);
  expect(wrong(named('urn:ogc:def:crs:OGC:1.3:CRS84'))).toEqual([]);
});

test('points and lines are no areas, nor is nothing', () => {
  const point = { type: 'Feature', properties: { n: 1 }, geometry: { type: 'Point', coordinates: [0, 0] } };
  const empty = { type: 'Feature', properties: { n: 2 }, geometry: null };
  const odd = { type: 'FeatureCollection', features: [point, empty] } as unknown as FeatureCollection<Polygon>;
  expect(wrong(odd)).toEqual([
    'wards.geojson, shape 1 (n 1) is Point',
    'wards.geojson, shape 2 (n 2) is without a shape',
  ]);
});
