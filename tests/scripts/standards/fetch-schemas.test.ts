import { afterEach, beforeEach, expect, test } from 'vitest';
import { client } from '../../../scripts/fetchers/client.ts';
import { fetchSchemas } from '../../../scripts/standards/fetch-schemas.ts';
import { loopback, type FaultKind, type Loopback, type Reply } from '../../servers/loopback.ts';
import { loopbackNetwork } from '../../servers/test-network.ts';
import { recordingMachine, type Recording } from '../recording-machine.ts';
import { dcat11, inventedSchema } from './invented-schemas.ts';

let server: Loopback;
let machine: Recording;
let replies: Record<string, Reply>;
const [catalog, dataset] = dcat11.schemas.map(({ file }) => file) as [string, string];
const path = new URL(dcat11.base).pathname;

beforeEach(async () => {
  replies = Object.fromEntries([catalog, dataset].map((file) => [path + file, { body: inventedSchema(dcat11, file) }]));
  server = await loopback((asked) => replies[asked] ?? { status: 404, body: 'gone' });
  machine = recordingMachine({ [`cache/${catalog}`]: 'old', [`cache/${dataset}`]: 'old' });
});
afterEach(() => server.close());

const fetched = (standard = dcat11) => {
  const settings = { network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 };
  return fetchSchemas(client(settings), machine, standard, 'cache');
};
const held = () => [catalog, dataset].map((file) => new TextDecoder().decode(machine.files.get(`cache/${file}`)));

test('all schemas of a standard are brought and told with size and checksum', async () => {
  const lines = await fetched();
  expect(held()).toEqual([inventedSchema(dcat11, catalog), inventedSchema(dcat11, dataset)]);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^dcat-us-1\.1\/catalog-non-federal\.json {2}\d+ bytes {2}sha256 [0-9a-f]{64}$/);
});

test.each<FaultKind>(['down', 'cut', 'page', 'unpacked', 'busy'])('after "%s" it is asked again', async (fault) => {
  server.faults.push(fault);
  await fetched();
  expect(server.asked).toHaveLength(3);
});

/** The second schema is the broken one: the first must not be left new beside it. */
test.each<[string, Reply, string]>([
  ['a web page', { body: '<!DOCTYPE html><title>Moved</title>' }, 'a web page came instead of data'],
  ['nothing', { status: 404, body: 'gone' }, 'there is nothing at this address any more (404)'],
  ['another schema', { body: inventedSchema(dcat11, catalog) }, 'is another schema'],
  ['half a schema', { body: '{"title":' }, 'is not whole JSON'],
  ['too much', { body: `{"a":"${'x'.repeat(2_000_000)}"}` }, 'is larger than 2 MB'],
])('where %s comes the old schemas stand, all of them', async (_, reply, why) => {
  replies[path + dataset] = reply;
  await expect(fetched()).rejects.toThrow(why);
  expect(held()).toEqual(['old', 'old']);
});

test('an address without https is not asked', async () => {
  await expect(fetched({ ...dcat11, base: 'http://port.example/' })).rejects.toThrow('only what comes by https');
  expect(server.asked).toHaveLength(0);
});
