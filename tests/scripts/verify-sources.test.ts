import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../scripts/refresh.ts';
import { featureLayer } from '../servers/feature-layer.ts';
import { loopback, type Loopback } from '../servers/loopback.ts';
import { soda, type SodaDataset } from '../servers/soda.ts';
import { loopbackNetwork } from '../servers/test-network.ts';
import { arrestsDataset } from './fetchers/invented-portal.ts';
import { fetched, harbour, type Harbour } from './invented-refresh.ts';
import { source } from './small-catalog.ts';

let dataset: SodaDataset;
let server: Loopback;
let at: Harbour;
const file = { kind: 'http', parts: { 'a.csv': { address: 'https://port.example/a.csv', verified: 'seen' } } } as const;

beforeEach(async () => {
  dataset = arrestsDataset(3);
  const portal = soda({ 'aaaa-1111': dataset });
  server = await loopback((path, query, headers) =>
    path === '/a.csv' ? { body: 'A\n1\n' } : portal(path, query, headers),
  );
  at = await harbour([
    fetched(),
    fetched({ id: 'boats', fetch: file, files: ['a.csv'] }),
    source({ id: 'oars', extracts: fetched().extracts }),
  ]);
});
afterEach(async () => {
  await server.close();
  await at.close();
});
const verify = (...args: string[]) =>
  main(
    at.effects,
    ['--data', at.data, '--cache', at.cache, '--origin', server.origin, '--verify', ...args],
    loopbackNetwork(),
  );

test('every id and column that fits is said so, unseen ones are marked, no rows are asked for', async () => {
  expect(await verify('--only', 'arrests')).toBe(0);
  expect(at.lines).toEqual(['arrests: arrests.csv (unverified): fits', 'Everything that can be fetched fits.']);
  expect(server.asked.map(({ path }) => path)).toEqual(['/api/views/aaaa-1111.json']);
});

test('what no longer fits is told, and the exit code is 1', async () => {
  dataset.columns = { day: 'text', descent: 'text', lat: 'number', lon: 'number' };
  expect(await verify('--only', 'arrests')).toBe(1);
  expect(at.errors[0]).toContain('column "day" is text, not calendar_date');
  expect(at.lines).toEqual(['Does not fit: 1.']);
});

test('a file at an address is there or not; a source without an address has nothing to verify', async () => {
  expect(await verify('--only', 'boats', '--only', 'oars')).toBe(0);
  expect(at.lines).toEqual(['boats: a.csv: fits', 'Everything that can be fetched fits.']);
});

test('a dataset that is gone', async () => {
  server.faults.push('gone');
  expect(await verify('--only', 'arrests')).toBe(1);
  expect(at.errors[0]).toContain('there is nothing at this address any more (404)');
});

test('layers of boundaries and the properties that are read of them', async () => {
  const path = '/arcgis/rest/services/wards/MapServer/13';
  const fields = [{ name: 'WARD', type: 'esriFieldTypeString' }];
  await server.close();
  const layer = featureLayer(path, { fields, rows: [], maxRecordCount: 10 });
  const portal = soda({ 'aaaa-1111': dataset });
  server = await loopback((asked, query, headers) =>
    asked === '/a.csv'
      ? { body: 'A\n1\n' }
      : asked === path
        ? layer(asked, query, headers)
        : portal(asked, query, headers),
  );
  const recipe = (geography: string, property: string): string =>
    `- { geography: ${geography}, file: ${geography}.geojson, id: id, name: null, keep: 1, fetch: { layer: 'https://gis.port.example${path}', properties: { id: ${property} }, verified: null } }\n`;
  await at.effects.writeFile(`${at.data}/catalog/boundaries.yaml`, recipe('ward', 'WARD') + recipe('parish', 'PARISH'));
  expect(await verify()).toBe(1);
  expect(at.lines).toContain('boundaries of ward (unverified): fits');
  expect(at.errors).toEqual([
    'boundaries of parish (unverified): the layer has no property "PARISH"; it has WARD; change fetch.properties in boundaries.yaml',
  ]);
});
