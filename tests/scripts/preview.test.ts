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
