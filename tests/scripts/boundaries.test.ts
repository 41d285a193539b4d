import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { boundaries, main, simplifyBoundaries } from '../../scripts/boundaries.ts';
import { boundaryRecipe } from '../../src/model/boundary-recipe.ts';
import { rawShapes } from '../../scripts/raw-shapes.ts';
import { shapeArea } from '../../scripts/shape-area.ts';
import { featureLayer } from '../servers/feature-layer.ts';
import { loopback, type Loopback } from '../servers/loopback.ts';
import { loopbackNetwork } from '../servers/test-network.ts';
import { recordingMachine, type Recording } from './recording-machine.ts';

/** An invented ward from x to x + 1 whose upper and lower sides bend a little at every tenth. */
function ward(ward: string, x: number): FeatureCollection<Polygon>['features'][number] {
  const steps = Array.from({ length: 11 }, (_, index) => index / 10);
  const bend = (at: number) => (Math.round(at * 10) % 2) * 0.01;
  const lower = steps.map((at) => [x + at, bend(at)]);
  const upper = steps.map((at) => [x + 1 - at, 1 + bend(at)]);
  const ring = [...lower, ...upper, lower[0]!];
  return {
    type: 'Feature',
    properties: { ward, title: `Ward ${ward}` },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

const wards = (...features: FeatureCollection<Polygon>['features']): FeatureCollection<Polygon> => ({
  type: 'FeatureCollection',
  features,
});
const recipe = boundaryRecipe.parse({
  geography: 'ward',
  file: 'geo/wards.geojson',
  id: 'ward',
  name: 'title',
  keep: 0.2,
});
const shapes = (features: FeatureCollection<Polygon>) => rawShapes(recipe, () => features);
const shapesIn = (drawn: Topology) => drawn.objects['ward'] as GeometryCollection<{ name: string }>;
const pointsIn = (drawn: Topology) => drawn.arcs.reduce((count, arc) => count + arc.length, 0);

test('one object named by the geography, areas with id and name and nothing else', () => {
  const drawn = simplifyBoundaries(shapes(wards(ward('01', 0), ward('02', 1))), recipe);
  expect(Object.keys(drawn.objects)).toEqual(['ward']);
  expect(shapesIn(drawn).geometries.map(({ id, properties }) => ({ id, properties }))).toEqual([
    { id: '01', properties: { name: 'Ward 01' } },
    { id: '02', properties: { name: 'Ward 02' } },
  ]);
});

test('neighbours share their border', () => {
  const drawn = simplifyBoundaries(shapes(wards(ward('01', 0), ward('02', 1))), recipe);
  const used = shapesIn(drawn).geometries.map((shape) => (shape as unknown as { arcs: number[][][] }).arcs.flat(2));
  const plain = used.map((arcs) => new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc))));
  expect(plain[0]!.intersection(plain[1]!).size).toBe(1);
});

test('`keep` is the share of points that stays: a small one leaves few, the whole leaves all', () => {
  const both = wards(ward('01', 0), ward('02', 1));
  const few = simplifyBoundaries(shapes(both), { ...recipe, keep: 0.1 });
  const all = simplifyBoundaries(shapes(both), { ...recipe, keep: 1 });
  expect(pointsIn(all)).toBeGreaterThan(30);
  expect(pointsIn(few)).toBeLessThan(pointsIn(all) / 2);
});

test('pieces with the same id become one area without the line between them', () => {
  const drawn = simplifyBoundaries(shapes(wards(ward('01', 0), ward('01', 1))), { ...recipe, keep: 1 });
  const [one, ...others] = feature(drawn, shapesIn(drawn)).features;
  expect(others).toEqual([]);
  const shape = one!.geometry as MultiPolygon;
  expect(shape.coordinates.map((rings) => rings.length)).toEqual([1]);
  expect(shapeArea(shape)).toBeCloseTo(2, 2);
});

test('an area that is folded to nothing stops the command, by its id', () => {
  const sliver = { ...ward('07', 5) };
  sliver.geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [5, 0],
        [5.00001, 0],
        [5.00001, 0.00001],
        [5, 0],
      ],
    ],
  };
  expect(() => simplifyBoundaries(shapes(wards(ward('01', 0), sliver)), recipe)).toThrow('nothing is left of 07');
});

test('writes a file for every recipe', async () => {
  const machine = recordingMachine({
    'data/catalog/boundaries.yaml': '- { geography: ward, file: geo/wards.geojson, id: ward, name: null, keep: 0.5 }\n',
    '/raw/geo/wards.geojson': JSON.stringify(wards(ward('01', 0), ward('02', 1))),
  });
  await boundaries(machine, '/raw', 'data');
  const drawn = JSON.parse(await machine.readText('data/boundaries/ward.json')) as Topology;
  expect(shapesIn(drawn).geometries.map(({ properties }) => properties)).toEqual([{ name: '01' }, { name: '02' }]);
  expect(machine.lines).toEqual([expect.stringMatching(/^ward: 2 shapes, \d+ kB$/)]);
});

describe('boundaries brought from a map service', () => {
  const path = '/arcgis/rest/services/wards/MapServer/13';
  const rows = [1, 2].map((ward) => ({ OBJECTID: ward, WARD: `0${ward}` }));
  const recipes = `
- geography: ward
  file: geo/wards.geojson
  id: ward
  name: null
  keep: 1
  fetch: { layer: https://gis.port.example${path}, properties: { ward: WARD }, verified: null }
- geography: parish
  file: geo/parishes.geojson
  id: parish
  name: null
  keep: 1
`;
  let server: Loopback;
  beforeEach(async () => {
    server = await loopback(featureLayer(path, { fields: [], rows, maxRecordCount: 10 }));
  });
  afterEach(() => server.close());
  const run = (machine: Recording, ...args: string[]) =>
    main(machine, ['--origin', server.origin, ...args], loopbackNetwork());

  test('only geographies that name a layer are brought and drawn', async () => {
    const machine = recordingMachine({ 'data/catalog/boundaries.yaml': recipes });
    expect(await run(machine, '--fetch')).toBe(0);
    expect(machine.lines[0]).toBe(`ward: 2 shapes from https://gis.port.example${path}`);
    const drawn = JSON.parse(await machine.readText('data/boundaries/ward.json')) as Topology;
    expect(shapesIn(drawn).geometries.map(({ id }) => id)).toEqual(['01', '02']);
    expect(machine.files.has('data/boundaries/parish.json')).toBe(false);
  });

  test('a geography without a layer, and neither or both of the ways', async () => {
    const machine = recordingMachine({ 'data/catalog/boundaries.yaml': recipes });
    expect(await run(machine, '--fetch', '--only', 'parish')).toBe(1);
    expect(machine.errors[0]).toBe('no layer to fetch for parish; catalog/boundaries.yaml names it under fetch');
    expect(await run(machine)).toBe(1);
    expect(await run(machine, '--fetch', '--from', 'raw')).toBe(1);
    expect(machine.errors[2]).toContain('boundaries needs --from <folder>, the folder with the raw files, or --fetch');
  });
});
