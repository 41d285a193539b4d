import { afterEach, beforeEach, expect, test } from 'vitest';
import { realNetwork } from '../../scripts/network.ts';
import { loopback, type Loopback } from '../servers/loopback.ts';

let server: Loopback;
beforeEach(async () => void (server = await loopback(() => ({ headers: { 'x-say': 'hi' }, body: 'text' }))));
afterEach(() => server.close());

const bodyOf = async (path: string, timeout = 5000): Promise<string> => {
  const { body } = await realNetwork().open({ url: new URL(path, server.origin), headers: {}, timeout });
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

test('a packed answer comes unpacked, with status and headers', async () => {
  expect(await bodyOf('/')).toBe('text');
  const { status, headers } = await realNetwork().open({ url: new URL(server.origin), headers: {}, timeout: 5000 });
  expect([status, headers['x-say']]).toEqual([200, 'hi']);
});

test('a broken line and a broken packing are thrown while reading', async () => {
  server.faults.push('cut', 'unpacked');
  await expect(bodyOf('/')).rejects.toMatchObject({ code: 'ECONNRESET' });
  await expect(bodyOf('/')).rejects.toMatchObject({ code: 'Z_DATA_ERROR' });
});

test('a server that does not answer is given up in time', async () => {
  const silent = await loopback(() => ({ body: '' }));
  silent.faults.push('silent');
  const asked = realNetwork().open({ url: new URL(silent.origin), headers: {}, timeout: 50 });
  await expect(asked).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  await silent.close();
});

test('it waits, and its random numbers lie between 0 and 1', async () => {
  await realNetwork().wait(1);
  expect(realNetwork().random()).toBeLessThan(1);
});
