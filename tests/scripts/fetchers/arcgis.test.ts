import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Arcgis } from '../../../src/model/fetch.ts';
import { bringArcgis, layerFaults, layerViewOf } from '../../../scripts/fetchers/arcgis.ts';
import { client } from '../../../scripts/fetchers/client.ts';
import { featureLayer, type FeatureLayer } from '../../servers/feature-layer.ts';
import { loopback, type Loopback } from '../../servers/loopback.ts';
import { loopbackNetwork } from '../../servers/test-network.ts';
import { recordingMachine } from '../recording-machine.ts';

// A synthetic layer of piers.

const path = '/arcgis/rest/services/piers/FeatureServer/0';
const fetch: Arcgis = {
  kind: 'arcgis',
  parts: { 'piers.json': { layer: `https://gis.port.example${path}`, verified: null } },
  columns: { NAME: 'esriFieldTypeString' },
  where: '1=1',
};
let layer: FeatureLayer;
let server: Loopback;
beforeEach(async () => {
  const fields = [
    { name: 'OBJECTID', type: 'esriFieldTypeOID' },
    { name: 'NAME', type: 'esriFieldTypeString' },
  ];
  const rows = Array.from({ length: 7 }, (_, at) => ({ OBJECTID: at + 1, NAME: `Pier ${at + 1}` }));
  layer = { fields, rows, maxRecordCount: 3, lastEditDate: 1_600_000_000_000 };
  server = await loopback((asked, query, headers) => featureLayer(path, layer)(asked, query, headers));
});
afterEach(() => server.close());

const ask = () => client({ network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 });
const job = { fetch, file: 'piers.json', cache: 'cache', progress: () => undefined };

test('pages are asked for until the layer says that there are no more', async () => {
  const machine = recordingMachine();
  const brought = await bringArcgis(ask(), machine, job);
  const rows = JSON.parse(await machine.readText(brought.pages[0]!)) as { NAME: string }[];
  expect(rows.map(({ NAME }) => NAME)).toEqual(layer.rows.map(({ NAME }) => NAME));
  expect(brought.stamp).toBe('1600000000000-7');
  const offsets = server.asked.map(({ query }) => query.get('resultOffset')).filter((offset) => offset !== null);
  expect(offsets).toEqual(['0', '3', '6']);
});

test('a repeated page and a missing row are found out', async () => {
  layer.rows[5] = layer.rows[0]!;
  await expect(bringArcgis(ask(), recordingMachine(), job)).rejects.toThrow('piers.json: 6 of 7 rows came');
});

test('a column that is gone or has changed', async () => {
  layer.fields = [{ name: 'NAME', type: 'esriFieldTypeInteger' }];
  expect(layerFaults(job, await layerViewOf(ask(), job))[0]).toContain('column "NAME" is esriFieldTypeInteger');
  layer.fields = [];
  await expect(bringArcgis(ask(), recordingMachine(), job)).rejects.toThrow('there is no column "NAME" any more');
});

test('a fault that comes with a 200 is a fault', async () => {
  const parts = { 'piers.json': { layer: 'https://gis.port.example/elsewhere', verified: null } };
  await expect(layerViewOf(ask(), { fetch: { ...fetch, parts }, file: 'piers.json' })).rejects.toThrow('Invalid URL');
  expect(() => layerViewOf(ask(), { fetch, file: 'x.json' })).toThrow('fetch.parts');
});
