import type { FeatureCollection } from 'geojson';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { client } from '../../../scripts/fetchers/client.ts';
import { bringShapes } from '../../../scripts/fetchers/layer-shapes.ts';
import { featureLayer, type FeatureLayer } from '../../servers/feature-layer.ts';
import { loopback, type Loopback } from '../../servers/loopback.ts';
import { loopbackNetwork } from '../../servers/test-network.ts';
import { recordingMachine } from '../recording-machine.ts';

// A synthetic layer of wards, squares in a row.

const path = '/arcgis/rest/services/wards/MapServer/13';
const recipe = { layer: `https://gis.port.example${path}`, properties: { ward: 'WARD' }, verified: null };
let layer: FeatureLayer;
let server: Loopback;
beforeEach(async () => {
  const rows = Array.from({ length: 5 }, (_, at) => ({ OBJECTID: at, WARD: at + 1 }));
  layer = { fields: [], rows, maxRecordCount: 2 };
  server = await loopback((asked, query, headers) => featureLayer(path, layer)(asked, query, headers));
});
afterEach(() => server.close());

const ask = () => client({ network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 });

test('shapes come in pages, in degrees, with our names for their properties', async () => {
  const machine = recordingMachine();
  expect(await bringShapes(ask(), machine, 'cache/wards.geojson', recipe)).toBe(5);
  const { features } = JSON.parse(await machine.readText('cache/wards.geojson')) as FeatureCollection;
  expect(features.map(({ properties }) => properties)).toEqual([1, 2, 3, 4, 5].map((ward) => ({ ward })));
  expect(features[1]!.geometry.type).toBe('Polygon');
  const asked = server.asked.filter(({ query }) => query.get('f') === 'geojson');
  expect(asked.map(({ query }) => query.get('resultOffset'))).toEqual(['0', '2', '4']);
  expect(asked.every(({ query }) => query.get('outSR') === '4326')).toBe(true);
});

test('shapes that are missing, and a property that is not there', async () => {
  const machine = recordingMachine();
  const other = { ...recipe, properties: { ward: 'NAME' } };
  await expect(bringShapes(ask(), machine, 'a', other)).rejects.toThrow('a shape has no "NAME"; it has');
  layer.maxRecordCount = 0;
  await expect(bringShapes(ask(), machine, 'a', recipe)).rejects.toThrow('0 of 5 shapes came; run again');
  expect(machine.files.size).toBe(0);
});
