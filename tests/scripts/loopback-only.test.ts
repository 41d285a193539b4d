import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

// 192.0.2.1 is an address for documentation, and .example a name for it: neither is anywhere.

const folder = mkdtempSync(join(tmpdir(), 'loopback-'));
afterAll(() => rmSync(folder, { recursive: true }));
const guard = pathToFileURL(join(import.meta.dirname, '../../scripts/loopback-only.mjs')).href;

/** Runs a script under the guard: what it printed, and what the guard wrote down. */
function guarded(script: string): Promise<{ out: string; log: string }> {
  const path = join(folder, `${Math.random()}.txt`);
  const child = spawn(process.execPath, [`--import=${guard}`, '--input-type=module', '-e', script], {
    env: { ...process.env, NODE_OPTIONS: '', LOOPBACK_ONLY_LOG: path },
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve) => {
    child.on('exit', () => {
      const log = existsSync(path) ? readFileSync(path, 'utf8') : '';
      resolve({ out: Buffer.concat(said).toString(), log });
    });
  });
}

const connecting = (port: number, host: string): string => `
  import { connect } from 'node:net';
  const socket = connect(${port}, '${host}');
  socket.on('connect', () => { console.log('connected'); socket.destroy(); });
  socket.on('error', ({ message }) => console.log(message));`;

test.each(['192.0.2.1', 'port.example'])('%s is refused and written down', async (host) => {
  const { out, log } = await guarded(connecting(9, host));
  expect(out).toContain(`beyond this machine: ${host}`);
  expect(log).toContain(host);
});

test('a fetch whose failure is swallowed is written down all the same', async () => {
  const { log } = await guarded("await fetch('https://port.example/telemetry').catch(() => undefined);");
  expect(log).toContain('port.example');
});

test.each(['127.0.0.1', 'localhost'])('%s is let through', async (host) => {
  const server = createServer((socket) => socket.end());
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const { out, log } = await guarded(connecting((server.address() as AddressInfo).port, host));
  expect([out.trim(), log]).toEqual(['connected', '']);
  server.close();
});

test('the guard is on in this very process', async () => {
  // What this test tries on purpose is not to be told as a failure of the whole run.
  vi.stubEnv('LOOPBACK_ONLY_LOG', '');
  await expect(fetch('http://192.0.2.1/')).rejects.toMatchObject({ cause: { code: 'ENETUNREACH' } });
  vi.unstubAllEnvs();
});
