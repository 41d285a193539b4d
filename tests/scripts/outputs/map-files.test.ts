import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { mapFiles, mapPath } from '../../../scripts/outputs/map-files.ts';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Shape } from '../../../scripts/polygons-of.ts';
import { built, catalog, input } from './invented-bundle.ts';
import { turnsOf } from './ring-turns.ts';

const published = built.indicators.find(({ places }) => places.length > 0)!;
const [places] = published.places;
const { geography } = built.site.geographies.find((one) => one.geography.id === places!.geography)!;
const map = { published, places: places!, geography, topology: catalog.boundaries.get(geography.id) as Topology };
const [[, geojson], [, topojson]] = mapFiles(map, input.labels) as [[string, string], [string, string]];
const { features } = JSON.parse(geojson) as FeatureCollection<Shape>;

test('the year of the lines is part of the name, and so is not knowing it', () => {
  const named = (id: string, vintage: string) => mapPath({ published, geography: { ...geography, id, vintage } });
  const { id } = published;
  expect(named('ward-2021', '2021')).toBe(`data/maps/${id}--ward-2021`);
  expect(named('ward', '2021')).toBe(`data/maps/${id}--ward-2021`);
  expect(named('ward', 'not-stated')).toBe(`data/maps/${id}--ward-lines-not-dated`);
});

test('each area has its figure', () => {
  expect(features.map((one) => one.id).sort()).toEqual(places!.areas.map(({ area }) => area).sort());
  for (const one of features) {
    const figure = places!.areas.find(({ area }) => area === one.id)!;
    expect(one.properties).toMatchObject({ estimate: figure.estimate, status: figure.status, period: figure.period });
  }
});

test('GeoJSON: outlines run counter-clockwise and holes clockwise (RFC 7946, 3.1.6)', () => {
  expect(features.length).toBeGreaterThan(1);
  for (const { geometry } of features)
    for (const rings of turnsOf(geometry))
      rings.forEach((turn, index) => expect(turn > 0, String(index)).toBe(index === 0));
});

test('TopoJSON gives the same areas and figures; what they share stands once', () => {
  const topology = JSON.parse(topojson) as Topology;
  const collection = topology.objects[geography.id] as GeometryCollection & { properties: Record<string, string> };
  const areas = (feature(topology, collection) as FeatureCollection).features;
  expect(areas.map(({ properties }) => ({ ...collection.properties, ...properties }))).toEqual(
    features.map(({ properties }) => properties),
  );
  expect(collection.properties).toMatchObject({ indicator: published.id, source: places!.source });
});

test('another program reads the areas from the GeoJSON', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'map-')), 'map.geojson');
  writeFileSync(path, geojson);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const query = `select count(*)::int as n from (select unnest(features) from read_json('${path}'))`;
  expect((await connection.runAndReadAll(query)).getRowObjectsJson()).toEqual([{ n: places!.areas.length }]);
  connection.closeSync();
});
