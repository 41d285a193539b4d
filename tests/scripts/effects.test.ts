import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realMachine, sha256 } from '../../scripts/effects.ts';

const machine = realMachine();
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'effects-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a finished folder takes the place of the old one, whole', async () => {
  await machine.writeFile(join(folder, 'site/old.html'), 'old');
  await machine.writeFile(join(folder, 'site.draft/new.html'), 'new');
  await machine.replaceFolder(join(folder, 'site.draft'), join(folder, 'site'));
  expect(await machine.listFiles(join(folder, 'site'))).toEqual(['new.html']);
  expect((await readdir(folder)).filter((name) => name.startsWith('site'))).toEqual(['site']);
});

test('a draft that is not there leaves the old folder readable', async () => {
  await machine.writeFile(join(folder, 'kept/old.html'), 'old');
  await expect(machine.replaceFolder(join(folder, 'none.draft'), join(folder, 'kept'))).rejects.toThrow('ENOENT');
  expect(await readFile(join(folder, 'kept/old.html'), 'utf8')).toBe('old');
});

test('a script runs with this Node and its environment, and gives its exit code', async () => {
  const script = join(folder, 'script.mjs');
  await machine.writeFile(script, 'process.exit(process.env.WISHED === "7" && process.argv[2] === "x" ? 7 : 1)');
  expect(await machine.runNode(script, ['x'], { WISHED: '7' })).toBe(7);
});

test('a server answers on loopback, tells a failure, and refuses a taken port', async () => {
  const port = await machine.serve(0, async (path) => {
    if (path === '/broken') throw new Error('broken');
    return { status: 200, headers: { 'content-type': 'text/plain' }, body: new TextEncoder().encode(path) };
  });
  const answer = await fetch(`http://127.0.0.1:${port}/here?x`);
  expect([answer.status, await answer.text()]).toEqual([200, '/here?x']);
  expect((await fetch(`http://127.0.0.1:${port}/broken`)).status).toBe(500);
  await expect(machine.serve(port, () => Promise.reject(new Error('never')))).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
});

test('a folder comes zipped out of the history of the project; of an unknown revision there is none', async () => {
  const zipped = await machine.gitArchive('HEAD', 'tests/cities/port-verity');
  expect(Object.keys(unzipSync(zipped ?? new Uint8Array()))).toContain('site.yaml');
  expect(await machine.gitArchive('no-such-revision', 'data')).toBeNull();
  expect(await machine.gitArchive('HEAD', 'no-such-folder')).toBeNull();
});

test('checksums are SHA-256 in hex, of text and of bytes', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256(new TextEncoder().encode('a'))).toBe(sha256('a'));
});
