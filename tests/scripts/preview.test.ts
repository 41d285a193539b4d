import { expect, test } from 'vitest';
import { preview } from '../../scripts/preview.ts';
import { recordingMachine } from './recording-machine.ts';

const site = { '/here/dist/index.html': 'home', '/here/dist/_headers': '/*\n  X-Frame-Options: DENY\n' };

test('serves the site with its headers and prints the address', async () => {
  const machine = recordingMachine(site);
  expect(await preview(machine, [], '/here')).toBe(4321);
  expect(machine.lines).toEqual(['The site is at http://127.0.0.1:4321/ (Ctrl+C ends it)']);
  const answer = await machine.answers[0]?.('/?x=1');
  expect(answer).toMatchObject({
    status: 200,
    headers: { 'x-frame-options': 'DENY', 'content-type': 'text/html; charset=utf-8' },
  });
});

test('takes the next port when one is taken', async () => {
  expect(await preview(recordingMachine(site, undefined, [5000, 5001]), ['--port', '5000'], '/here')).toBe(5002);
});

test('gives up when none is free', async () => {
  const taken = Array.from({ length: 30 }, (_, index) => 4321 + index);
  await expect(preview(recordingMachine(site, undefined, taken), [], '/here')).rejects.toThrow('--port');
});

test('without a site it says what to do', async () => {
  await expect(preview(recordingMachine(), [], '/here')).rejects.toThrow('npm run build');
});

test('a site below a path is served below it, and the root leads there', async () => {
  const link = '<link rel="canonical" href="https://port.example/almanac/">';
  const below = {
    ...site,
    '/here/dist/index.html': link,
    '/here/dist/data/index.html': 'data',
    '/here/dist/404.html': 'gone',
  };
  const machine = recordingMachine(below);
  await preview(machine, [], '/here');
  expect(machine.lines).toEqual(['The site is at http://127.0.0.1:4321/almanac/ (Ctrl+C ends it)']);
  const ask = async (path: string) => machine.answers[0]!(path);
  expect(await ask('/almanac/data/')).toMatchObject({ status: 200, headers: { 'x-frame-options': 'DENY' } });
  expect(await ask('/almanac/data')).toMatchObject({ status: 308, headers: { location: '/almanac/data/' } });
  expect(await ask('/')).toMatchObject({ status: 308, headers: { location: '/almanac/' } });
  expect(await ask('/almanac')).toMatchObject({ status: 308, headers: { location: '/almanac/' } });
  expect(await ask('/data/')).toMatchObject({ status: 404 });
});
