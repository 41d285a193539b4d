import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Receipt } from '../../src/model/receipt.ts';
import { main } from '../../scripts/refresh.ts';
import { loopback, type Loopback } from '../servers/loopback.ts';
import { loopbackNetwork } from '../servers/test-network.ts';
import { watched } from './watched.ts';

// SYNTHETIC estimates: 1,000 residents, of whom each group has 400, with margins of 0 and 16.

let folder: string;
let server: Loopback | undefined;
beforeAll(async () => void (folder = await mkdtemp(`${tmpdir()}/benchmark-`)));
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => server?.close());

/** The one metropolitan area, in the API's own form. */
function answer(_: string, query: URLSearchParams): { body: string } {
  const [kind, id] = query.get('for')!.split(':') as [string, string];
  const names = query.get('get')!.split(',');
  const cell = (name: string): string => {
    if (name === 'NAME') return 'Metro';
    const isWhole = name.startsWith('B03002_001');
    return name.endsWith('E') ? (isWhole ? '1000' : '400') : isWhole ? '0' : '16';
  };
  return {
    body: JSON.stringify([
      [...names, kind],
      [...names.map(cell), id],
    ]),
  };
}

test.each(['2016', '2017'])('residents of %s become the benchmark of each group of owners', async (year) => {
  const id = `census-metro-${year}`;
  server = await loopback(answer);
  const { effects, written, errors } = watched(folder);
  const args = ['--only', id, '--origin', server.origin, '--cache', `${folder}/${id}`, '--date', '2026-11-29'];
  expect(await main(effects, args, loopbackNetwork())).toBe(0);
  expect(errors).toEqual([]);
  const { ledger } = JSON.parse(written.get(`data/tables/${id}.meta.json`)!) as Receipt;
  expect(ledger).toMatchObject({ rowsReceived: 10, rowsCounted: 10, setAside: [] });
  const rows = written.get(`data/tables/${id}.csv`)!.trim().split('\n').slice(1);
  expect(rows).toHaveLength(10);
  expect(rows[0]).toContain('los-angeles-metro,los-angeles,all,all,1000,0,');
  for (const group of ['owner-race,black-owned', 'owner-ethnicity,latino-owned', 'owner-sex,female-owned'])
    expect(rows.filter((row) => row.includes(`${group},400,16,`))).toHaveLength(1);
});
