import { afterEach, expect, test } from 'vitest';
import { resourceOf } from '../../../scripts/fetchers/ckan.ts';
import { client } from '../../../scripts/fetchers/client.ts';
import { loopback, type Loopback } from '../../servers/loopback.ts';
import { loopbackNetwork } from '../../servers/test-network.ts';

let server: Loopback;
afterEach(() => server.close());

const fetch = {
  kind: 'ckan',
  host: 'https://data.port.example',
  parts: { 'a.csv': { resource: 'r 1', verified: null } },
} as const;

async function told(result: object) {
  server = await loopback(() => ({ body: JSON.stringify(result) }));
  const ask = client({ network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 });
  return resourceOf(ask, fetch, 'a.csv');
}

test('the portal tells where the file is and when it changed', async () => {
  const result = { url: 'https://files.port.example/a.csv', last_modified: '2022-01-01' };
  expect(await told({ success: true, result })).toEqual({ address: result.url, lastModified: '2022-01-01' });
  expect(server.asked[0]!.query.get('id')).toBe('r 1');
});

test.each([
  [{ success: false }, 'does not describe this resource'],
  [{ success: true, result: { url: 'http://files.port.example/a.csv' } }, 'is not secure'],
])('%j is refused', async (result, message) => {
  await expect(told(result)).rejects.toThrow(message);
});
