import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readObject } from '../../src/checks/read-object.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { source as sourceSchema } from '../../src/model/source.ts';
import { realEffects } from '../../scripts/effects.ts';
import { main } from '../../scripts/refresh.ts';
import { loopback, type Loopback } from '../servers/loopback.ts';
import { loopbackNetwork } from '../servers/test-network.ts';
import { watched } from './watched.ts';

// SYNTHETIC estimates: every whole is 1,000 and every part 40, with margins of 100 and 16. What is tested is that each
// configured table by race goes from the API's own form to a sound table, not what the figures are.

const sources = (await realEffects().listFiles('data/catalog/sources')).filter((name) => name.startsWith('acs-'));
const about = await Promise.all(
  sources.map(async (name) => {
    const path = `data/catalog/sources/${name}`;
    return readObject(path, await realEffects().readBytes(path), sourceSchema).read!.value;
  }),
);
const fetched = about.filter(({ fetch }) => fetch?.kind === 'census');

let folder: string;
let server: Loopback | undefined;
beforeAll(async () => void (folder = await mkdtemp(`${tmpdir()}/census-`)));
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => server?.close());

const inside = '101110';
const outside = '620001';
const wholes = /(B03002_001|_001|C23002._0(06|11|19|24)|B23025_003)[EM]$/;

/** One row a place that is asked for: codes last, as the API gives them. */
function answer(path: string, query: URLSearchParams): { body: string } {
  const group = /groups\/(\w+)\.json$/.exec(path)?.[1];
  const held = Array.from({ length: 80 }, (_, at) => [`${group}_${String(at + 1).padStart(3, '0')}E`, {}]);
  if (group !== undefined) return { body: JSON.stringify({ variables: Object.fromEntries(held) }) };
  const names = query.get('get')!.split(',');
  const [kind = '', which = ''] = query.get('for')!.split(':');
  const codes = [
    ...query
      .get('in')!
      .split(' ')
      .map((part) => part.split(':') as [string, string]),
  ];
  const places = which === '*' ? [inside, outside] : which.split(',');
  const cell = (name: string): string => {
    if (name === 'NAME') return 'Place';
    const isWhole = wholes.test(name);
    return name.endsWith('E') ? (isWhole ? '1000' : '40') : isWhole ? '100' : '16';
  };
  const head = [...names, ...codes.map(([code]) => code), kind];
  return {
    body: JSON.stringify([head, ...places.map((id) => [...names.map(cell), ...codes.map(([, code]) => code), id])]),
  };
}

test('the tables by race are configured', () => {
  expect(fetched).toHaveLength(9);
});

test.each(fetched.map(({ id }) => id))('%s: cities and tracts, each row accounted for', async (id) => {
  server = await loopback(answer);
  const { effects, written, errors } = watched(folder);
  const args = ['--only', id, '--origin', server.origin, '--cache', `${folder}/${id}`, '--date', '2026-11-29'];
  const code = await main(effects, args, loopbackNetwork());
  expect(errors).toEqual([]);
  expect(code).toBe(0);
  const { ledger } = JSON.parse(written.get(`data/tables/${id}.meta.json`)!) as Receipt;
  const setAside = ledger.setAside.reduce((sum, { rows }) => sum + rows, 0);
  expect(ledger.rowsReceived).toBe(ledger.rowsCounted + setAside);
  expect(ledger.setAside.map(({ reason }) => reason)).toEqual(['tracts of the county outside the city']);
  const table = written.get(`data/tables/${id}.csv`)!;
  for (const place of ['city-of-los-angeles,los-angeles', 'compared-city,3651000', `census-tract-2020,06037${inside}`])
    expect(table).toContain(place);
  expect(table).not.toContain(outside);
  // One tract of a district is too little of it for a rate; a count of residents is given, with caution. A median is not added up.
  const ofDistrict = table.split('\n').filter((line) => line.includes(',council-district-2021,'));
  const isRate = !/income|ethnicity/.test(id);
  expect(ofDistrict.length > 0).toBe(!id.includes('income'));
  expect(ofDistrict.every((line) => line.includes(isRate ? ',not-available,' : ',published,caution,'))).toBe(true);
});

test('each of their tables is asked whether it holds the variables', async () => {
  server = await loopback(answer);
  const { effects, errors } = watched(folder);
  const only = fetched.flatMap(({ id }) => ['--only', id]);
  expect(await main(effects, ['--verify', ...only, '--origin', server.origin], loopbackNetwork())).toBe(0);
  expect(errors).toEqual([]);
  expect(server.asked.every(({ path }) => path.includes('/groups/'))).toBe(true);
});
