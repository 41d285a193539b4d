import { createServer } from 'node:https';
import forge from 'node-forge';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { client, jsonOf } from '../../../scripts/fetchers/client.ts';
import { loopback, type FaultKind, type Loopback } from '../../servers/loopback.ts';
import { loopbackNetwork } from '../../servers/test-network.ts';

let server: Loopback;
let waits: number[];
let said: string[];
beforeEach(async () => {
  server = await loopback(() => ({ body: '[{"a":"1"}]' }));
  waits = [];
  said = [];
});
afterEach(() => server.close());

const ask = (address = `${server.origin}/rows`, origin?: string) =>
  client({ network: loopbackNetwork(waits), origin, say: (line) => void said.push(line), now: () => 0 })(
    { address, secretHeaders: { 'x-app-token': 'hush' }, secretQuery: { key: 'hush' } },
    jsonOf,
  );

test.each<[FaultKind, string]>([
  ['busy', 'the server asks for fewer requests (429)'],
  ['broken', 'the server failed (500)'],
  ['gateway', 'the server failed (502)'],
  ['down', 'the server failed (503)'],
  ['cut', 'the connection broke'],
  ['truncated', 'the answer is not whole JSON'],
  ['page', 'a web page came instead of data'],
  ['unpacked', 'the packed answer is broken'],
])('after "%s" it asks again and has its answer', async (fault, why) => {
  server.faults.push(fault, fault);
  expect(await ask()).toEqual([{ a: '1' }]);
  expect(server.asked).toHaveLength(3);
  expect(said[0]).toContain(why);
});

test('it waits as long as the server asks, and else longer each time', async () => {
  server.faults.push('busy', 'down', 'down', 'down', 'down');
  await ask();
  expect(waits).toEqual([7000, 2000, 4000, 8000, 16000]);
});

test('after six failures it gives up, says what to do and what stands', async () => {
  server.faults.push(...Array<FaultKind>(6).fill('down'));
  await expect(ask()).rejects.toThrow('the server failed (503), 6 times; try again later, the old table stands');
});

test.each<[FaultKind, string]>([
  ['refused', 'the server refuses (403); is the token in the environment the right one?'],
  ['gone', 'there is nothing at this address any more (404); run refresh --verify'],
])('"%s" is not asked twice', async (fault, why) => {
  server.faults.push(fault);
  await expect(ask()).rejects.toThrow(why);
  expect(server.asked).toHaveLength(1);
});

test('a circle of addresses is left', async () => {
  server.faults.push(...Array<FaultKind>(7).fill('circle'));
  await expect(ask()).rejects.toThrow('round in a circle');
  expect(server.asked).toHaveLength(6);
});

test('a name that nobody knows is told with what to look at', async () => {
  await expect(ask('http://data.port.example/rows')).rejects.toThrow('no server has this name');
  expect(waits).toEqual([]);
});

test('another origin stands in for the host and nothing else', async () => {
  await ask('https://data.port.example/rows?a=1', server.origin);
  expect(`${server.asked[0]!.path}?${server.asked[0]!.query}`).toBe('/rows?a=1&key=hush');
});

test('secrets are sent, and are in no message', async () => {
  server.faults.push('down', 'gone');
  const fault: unknown = await ask().catch((cause: unknown) => cause);
  expect(server.asked[0]!.headers['x-app-token']).toBe('hush');
  expect(server.asked[0]!.query.get('key')).toBe('hush');
  expect(`${String(fault)} ${said.join(' ')}`).not.toContain('hush');
});

test('a token does not follow to another host', async () => {
  const other = await loopback(() => ({ body: '[]' }));
  const first = await loopback(() => ({ status: 302, headers: { location: `${other.origin}/there` }, body: '' }));
  expect(await ask(`${first.origin}/rows`)).toEqual([]);
  expect(other.asked[0]!.headers['x-app-token']).toBeUndefined();
  await Promise.all([first.close(), other.close()]);
});

/** A certificate for `localhost` that nobody signed, valid until a day. */
function certificate(until: Date): { key: string; cert: string } {
  const keys = forge.pki.rsa.generateKeyPair(2048);
  const made = forge.pki.createCertificate();
  made.publicKey = keys.publicKey;
  made.validity.notBefore = new Date('2020-01-01');
  made.validity.notAfter = until;
  made.setSubject([{ name: 'commonName', value: 'localhost' }]);
  made.setIssuer([{ name: 'commonName', value: 'localhost' }]);
  made.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }]);
  made.sign(keys.privateKey, forge.md.sha256.create());
  return { key: forge.pki.privateKeyToPem(keys.privateKey), cert: forge.pki.certificateToPem(made) };
}

test('a certificate that nobody known has signed ends the fetch', async () => {
  const secure = createServer(
    { ...certificate(new Date('2100-01-01')), minVersion: 'TLSv1.2' },
    (_, response) => void response.end('[]'),
  );
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  const { port } = secure.address() as { port: number };
  await expect(ask(`https://localhost:${port}/rows`)).rejects.toThrow('the certificate');
  expect(waits).toEqual([]);
  secure.close();
});
