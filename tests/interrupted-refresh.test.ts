import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../scripts/refresh.ts';
import { pageRows } from '../scripts/fetchers/socrata.ts';
import { loopback, type Loopback } from './servers/loopback.ts';
import { soda } from './servers/soda.ts';
import { loopbackNetwork } from './servers/test-network.ts';
import { arrestsDataset } from './scripts/fetchers/invented-portal.ts';
import { harbour, type Harbour } from './scripts/invented-refresh.ts';

let at: Harbour;
let server: Loopback;
/** Called when the second page is asked for: the moment at which the run is killed. */
let onSecondPage: () => void;

beforeEach(async () => {
  onSecondPage = () => undefined;
  const dataset = arrestsDataset(pageRows + 20);
  at = await harbour();
  server = await loopback((path, query, headers) => {
    if (query.get('$offset') === String(pageRows)) {
      onSecondPage();
      onSecondPage = () => undefined;
    }
    return soda({ 'aaaa-1111': dataset })(path, query, headers);
  });
});
afterEach(async () => {
  await server.close();
  await at.close();
});

const words = (): string[] => ['--data', at.data, '--cache', at.cache, '--origin', server.origin, '--engine', 'local'];
const offsets = (): string[] => server.asked.flatMap(({ query }) => query.get('$offset') ?? []);

test('a run that is killed leaves no table and no closed door; the next one goes on where it was', async () => {
  const script = join(import.meta.dirname, '../scripts/refresh.ts');
  const ended = new Promise<string | null>((resolve) => {
    const child = spawn(process.execPath, [script, ...words()], { stdio: 'ignore' });
    onSecondPage = () => void child.kill('SIGKILL');
    child.on('exit', (_code, signal) => resolve(signal));
  });
  expect(await ended).toBe('SIGKILL');
  await expect(at.text('tables/arrests.csv')).rejects.toThrow();
  expect(offsets()).toEqual(['0', String(pageRows)]);

  expect(await main(at.effects, words(), loopbackNetwork())).toBe(0);
  expect(offsets()).toEqual(['0', String(pageRows), String(pageRows)]);
  expect(at.lines[1]).toMatch(new RegExp(`^arrests +${pageRows + 20} `));
});
