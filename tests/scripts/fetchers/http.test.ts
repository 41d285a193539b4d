import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sha256 } from '../../../scripts/effects.ts';
import { client } from '../../../scripts/fetchers/client.ts';
import { bringHttp, type HttpJob } from '../../../scripts/fetchers/http.ts';
import { loopback, type Loopback, type Reply } from '../../servers/loopback.ts';
import { loopbackNetwork } from '../../servers/test-network.ts';
import { recordingMachine } from '../recording-machine.ts';

let server: Loopback;
let reply: Reply;
beforeEach(async () => {
  reply = { headers: { etag: '"v1"' }, body: 'A\n1\n' };
  server = await loopback((_path, _query, headers) =>
    headers['if-none-match'] === '"v1"' || headers['if-modified-since'] === 'Monday'
      ? { status: 304, body: '' }
      : reply,
  );
});
afterEach(() => server.close());

const fetch: HttpJob['fetch'] = {
  kind: 'http',
  parts: {
    'a.csv': { address: 'https://port.example/a.csv', verified: null },
    'inner.csv': { address: 'https://port.example/all.zip', member: 'deep/inner.csv', verified: null },
  },
};
const bring = (machine = recordingMachine(), stamp?: string, file = 'a.csv') => {
  const ask = client({ network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 });
  return bringHttp(ask, machine, { fetch, file, cache: 'cache', stamp, progress: () => undefined });
};

test('a file is kept as it came, with its mark', async () => {
  const machine = recordingMachine();
  const brought = await bring(machine);
  expect(brought).toMatchObject({ path: 'a.csv', bytes: 4, stamp: 'etag:"v1"', query: 'https://port.example/a.csv' });
  expect(await machine.readText('cache/a.csv')).toBe('A\n1\n');
});

test.each(['etag:"v1"', 'modified:Monday'])('with the mark %s nothing comes', async (stamp) => {
  expect(await bring(recordingMachine(), stamp)).toBeNull();
});

test('without an ETag the day of the last change is the mark; without either there is none', async () => {
  reply = { headers: { 'last-modified': 'Monday' }, body: 'A\n' };
  expect((await bring())?.stamp).toBe('modified:Monday');
  reply = { body: 'A\n' };
  expect((await bring())?.stamp).toBeUndefined();
});

test('an empty answer is refused, and a file without an address', async () => {
  reply = { body: '' };
  await expect(bring()).rejects.toThrow('an empty answer came');
  await expect(bring(recordingMachine(), undefined, 'b.csv')).rejects.toThrow('fetch.parts');
});

test.each(['cut', 'page', 'down'] as const)('after "%s" the file is whole', async (fault) => {
  const machine = recordingMachine();
  server.faults.push(fault);
  expect((await bring(machine))?.sha256).toBe(sha256('A\n1\n'));
  expect(await machine.readText('cache/a.csv')).toBe('A\n1\n');
});

const archive = (names: string[]): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(names.map((name) => [name, new TextEncoder().encode('A\n2\n')]))));

test('of an archive the one member that is named is kept; size and checksum are of what came', async () => {
  const machine = recordingMachine();
  const bytes = archive(['readme.txt', 'deep/inner.csv']);
  reply = { body: '', bytes };
  const brought = await bring(machine, undefined, 'inner.csv');
  expect(brought).toMatchObject({ path: 'inner.csv', format: 'csv', bytes: bytes.length, sha256: sha256(bytes) });
  expect(await machine.readText('cache/inner.csv')).toBe('A\n2\n');
});

test('an archive without the member tells what it holds; a damaged one is told', async () => {
  reply = { body: '', bytes: archive(['other.csv']) };
  const absent = 'inner.csv: the archive has no "deep/inner.csv"; it has other.csv';
  await expect(bring(recordingMachine(), undefined, 'inner.csv')).rejects.toThrow(absent);
  reply = { body: '', bytes: archive(['deep/inner.csv']).subarray(0, 40) };
  await expect(bring(recordingMachine(), undefined, 'inner.csv')).rejects.toThrow('the archive is damaged');
});

test('a disk that is full while a file comes in is told once, and what to do', async () => {
  const machine = recordingMachine();
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  machine.writePieces = () => Promise.reject(full);
  await expect(bring(machine)).rejects.toThrow('the disk is full; make room, then refresh again');
  expect(server.asked).toHaveLength(1);
});
