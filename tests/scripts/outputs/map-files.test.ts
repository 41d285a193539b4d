import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geoArea } from 'd3';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { mapPath, toGeoJson, toMapTopology } from '../../../scripts/outputs/map-files.ts';
import { DuckDBInstance } from '@duckdb/node-api';
import { built, catalog, input } from './invented-bundle.ts';

const published = built.indicators.find(({ places }) => places.length > 0)!;
const [places] = published.places;
const { geography } = built.site.geographies.find((one) => one.geography.id === places!.geography)!;
const map = { published, places: places!, geography, topology: catalog.boundaries.get(geography.id) as Topology };

test('the year of the lines is part of the name, and so is not knowing it', () => {
  const named = (id: string, vintage: string) => mapPath({ published, geography: { ...geography, id, vintage } });
  const { id } = published;
  expect(named('ward-2021', '2021')).toBe(`data/maps/${id}--ward-2021`);
  expect(named('ward', '2021')).toBe(`data/maps/${id}--ward-2021`);
  expect(named('ward', 'not-stated')).toBe(`data/maps/${id}--ward-lines-not-dated`);
});

test('each area has its figure and the lines it had; rings keep their side', () => {
  const { features } = JSON.parse(toGeoJson(map, input.labels)) as FeatureCollection;
  expect(features.map((one) => one.id).sort()).toEqual(places!.areas.map(({ area }) => area).sort());
  for (const one of features) {
    const figure = places!.areas.find(({ area }) => area === one.id)!;
    expect(one.properties).toMatchObject({ estimate: figure.estimate, status: figure.status, period: figure.period });
    expect(geoArea(one)).toBeLessThan(1);
  }
});

test('TopoJSON gives the same areas and figures', () => {
  const topology = JSON.parse(toMapTopology(map, input.labels)) as Topology;
  const { features } = feature(topology, topology.objects[geography.id]!) as FeatureCollection;
  const json = JSON.parse(toGeoJson(map, input.labels)) as FeatureCollection;
  expect(features.map(({ properties }) => properties)).toEqual(json.features.map(({ properties }) => properties));
});

test('another program reads the areas from the GeoJSON', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'map-')), 'map.geojson');
  writeFileSync(path, toGeoJson(map, input.labels));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const query = `select count(*)::int as n from (select unnest(features) from read_json('${path}'))`;
  expect((await connection.runAndReadAll(query)).getRowObjectsJson()).toEqual([{ n: places!.areas.length }]);
  connection.closeSync();
});
