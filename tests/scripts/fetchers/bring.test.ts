import { afterEach, beforeEach, expect, test } from 'vitest';
import { bring, censusKeyName, tokenName, type Bringing } from '../../../scripts/fetchers/bring.ts';
import { client } from '../../../scripts/fetchers/client.ts';
import { loopback, type Loopback } from '../../servers/loopback.ts';
import { soda } from '../../servers/soda.ts';
import { loopbackNetwork } from '../../servers/test-network.ts';
import { recordingMachine } from '../recording-machine.ts';
import { receipt, source } from '../small-catalog.ts';
import { census } from '../../servers/census.ts';
import { featureLayer } from '../../servers/feature-layer.ts';
import { arrests, arrestsDataset, findWard } from './invented-portal.ts';

let server: Loopback;
beforeEach(async () => {
  const portal = soda({ 'aaaa-1111': arrestsDataset(4) });
  server = await loopback((path, query, headers) =>
    path === '/a.csv' || path === '/b.csv'
      ? headers['if-none-match'] === '"v1"'
        ? { status: 304, body: '' }
        : { headers: { etag: '"v1"' }, body: 'A\n1\n' }
      : portal(path, query, headers),
  );
});
afterEach(() => server.close());

const world = (given: Partial<Bringing> = {}): Bringing => ({
  effects: recordingMachine({ 'raw/a.csv': 'A\n1\n' }),
  from: null,
  client: client({ network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 }),
  engine: 'portal',
  cache: 'cache',
  findArea: findWard,
  standing: null,
  progress: () => undefined,
  ...given,
});
const part = (name: string) => ({ address: `https://port.example/${name}`, verified: null });
const two = source({
  files: ['a.csv', 'b.csv'],
  fetch: { kind: 'http', parts: { 'a.csv': part('a.csv'), 'b.csv': part('b.csv') } },
});
const stamped = (...stamps: (string | undefined)[]) => {
  const files = stamps.map((stamp, at) => ({
    path: two.files[at]!,
    bytes: 1,
    sha256: 'a'.repeat(64),
    ...(stamp === undefined ? {} : { stamp }),
  }));
  return { ...receipt('survey'), files };
};

test('rows of a portal that are not counted keep their cells', async () => {
  const brought = await bring(world(), source({ files: ['arrests.csv'], fetch: arrests }));
  expect(brought).toMatchObject({ from: 'network', rowsUpdatedAt: '2020-09-13T12:26:40.000Z' });
  const { rows } = (brought as { files: { rows: { cells: object }[] }[] }).files[0]!;
  expect(rows[0]!.cells).toEqual({ day: '2020-01-15T00:00:00.000', descent: 'A', lat: '1', lon: '1' });
});

test('files at addresses: nothing new where all are marked as before; one that is new brings all', async () => {
  expect(await bring(world({ standing: stamped('etag:"v1"', 'etag:"v1"') }), two)).toEqual({ unchanged: true });
  const brought = await bring(world({ standing: stamped('etag:"v1"', 'etag:"v0"') }), two);
  expect(brought).toMatchObject({ files: [{ path: 'a.csv' }, { path: 'b.csv' }] });
});

test('from a folder, a source with an address waits for files that are not there', async () => {
  expect(await bring(world({ from: 'raw' }), two)).toEqual({
    waits: 'b.csv not in raw; refresh without --from fetches it',
  });
  expect(await bring(world({ from: 'raw' }), source({ files: ['a.csv'] }))).toMatchObject({ from: 'folder' });
});

test('the names of the secrets are known', () => {
  expect([tokenName, censusKeyName]).toEqual(['SOCRATA_APP_TOKEN', 'CENSUS_API_KEY']);
});

test('estimates of the census, a row a place and label', async () => {
  const place = { NAME: 'Port', B10_001E: '5', B10_001M: '1', state: '06', place: '44000' };
  const other = await loopback(census('2023/acs/acs5', [place], ['state', 'place']));
  const ask = client({ network: loopbackNetwork(), origin: other.origin, say: () => undefined, now: () => 0 });
  const parts = { 'a.json': { places: [{ for: 'place:44000' }], verified: null } };
  const fetch = { kind: 'census', host: 'https://api.port.example', dataset: '2023/acs/acs5', parts } as const;
  const about = source({ files: ['a.json'], fetch: { ...fetch, rows: { all: { people: 'B10_001' } } } });
  const brought = (await bring(world({ client: ask }), about)) as { files: { rows: { cells: object }[] }[] };
  expect(brought.files[0]!.rows[0]!.cells).toMatchObject({ geoid: '0644000', label: 'all', people: '5' });
  await other.close();
});

test('attributes of a layer, and nothing new where it was not edited', async () => {
  const fields = [{ name: 'NAME', type: 'text' }];
  const layer = { fields, rows: [{ OBJECTID: 1, NAME: 'Pier' }], maxRecordCount: 9, lastEditDate: 5000 };
  const other = await loopback(featureLayer('/l', layer));
  const ask = client({ network: loopbackNetwork(), origin: other.origin, say: () => undefined, now: () => 0 });
  const parts = { 'a.csv': { layer: 'https://gis.port.example/l', verified: null } };
  const about = source({ files: ['a.csv'], fetch: { kind: 'arcgis', parts, columns: { NAME: 'text' }, where: '1=1' } });
  expect(await bring(world({ client: ask }), about)).toMatchObject({ rowsUpdatedAt: '1970-01-01T00:00:05.000Z' });
  expect(await bring(world({ client: ask, standing: stamped('5000-1') }), about)).toEqual({ unchanged: true });
  await other.close();
});

test('a file that a portal holds is brought from where the portal says', async () => {
  const result = { url: 'https://files.port.example/a.csv' };
  const other = await loopback((path) =>
    path === '/a.csv' ? { body: 'A\n1\n' } : { body: JSON.stringify({ success: true, result }) },
  );
  const ask = client({ network: loopbackNetwork(), origin: other.origin, say: () => undefined, now: () => 0 });
  const parts = { 'a.csv': { resource: 'r', verified: null } };
  const about = source({ files: ['a.csv'], fetch: { kind: 'ckan', host: 'https://data.port.example', parts } });
  expect(await bring(world({ client: ask }), about)).toMatchObject({ files: [{ query: result.url }] });
  await other.close();
});
