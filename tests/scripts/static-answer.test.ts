import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { realEffects } from '../../scripts/effects.ts';
import { staticAnswer } from '../../scripts/static-answer.ts';

const effects = realEffects();
let folder = '';
beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'static-'));
  folder = join(parent, 'dist');
  await mkdir(join(folder, 'about'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, 'about', 'index.html'), 'about');
  await writeFile(join(folder, 'figures é.csv'), 'a,b');
  await writeFile(join(folder, '404.html'), 'missing');
});
afterAll(() => rm(join(folder, '..'), { recursive: true }));

const ask = async (address: string) => {
  const { status, headers, body } = await staticAnswer(effects, folder, address);
  return [status, headers['content-type'] ?? headers.location, new TextDecoder().decode(body)];
};
const html = 'text/html; charset=utf-8';

test.each([
  ['/', [200, html, 'home']],
  ['/about/', [200, html, 'about']],
  ['/about/?group=oak', [200, html, 'about']],
  ['/about', [308, '/about/', '']],
  ['/figures%20%C3%A9.csv', [200, 'text/csv; charset=utf-8', 'a,b']],
  ['/nothing/', [404, html, 'missing']],
  ['/../secret.txt', [404, html, 'missing']],
  ['/..%2fsecret.txt', [404, html, 'missing']],
  ['../secret.txt', [400, 'text/plain', 'Bad address.']],
  ['/%zz', [400, 'text/plain', 'Bad address.']],
])('%s', async (address, answer) => {
  expect(await ask(address)).toEqual(answer);
});
