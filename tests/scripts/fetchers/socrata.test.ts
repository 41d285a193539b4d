import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { client } from '../../../scripts/fetchers/client.ts';
import { pageRowsOf } from '../../../scripts/fetchers/page-rows.ts';
import { bringSocrata, columnFaults, pageRows, viewOf, type SocrataJob } from '../../../scripts/fetchers/socrata.ts';
import { loopback, type FaultKind, type Loopback } from '../../servers/loopback.ts';
import { soda, type SodaDataset } from '../../servers/soda.ts';
import { loopbackNetwork } from '../../servers/test-network.ts';
import { recordingMachine, type Recording } from '../recording-machine.ts';
import { arrests, arrestsCount, arrestsDataset } from './invented-portal.ts';

let dataset: SodaDataset;
let server: Loopback;
let machine: Recording;
/** Changes what the portal answers to a page of rows; undefined leaves it. */
let bend: (rows: Record<string, string>[], offset: number) => Record<string, string>[] | undefined;

beforeEach(async () => {
  dataset = arrestsDataset(10);
  machine = recordingMachine();
  bend = () => undefined;
  server = await loopback((path, query, headers) => {
    const reply = soda({ 'aaaa-1111': dataset })(path, query, headers);
    if (!query.has('$offset')) return reply;
    if (path.endsWith('.csv')) return reply;
    const rows = bend(JSON.parse(reply.body) as Record<string, string>[], Number(query.get('$offset')));
    return rows === undefined ? reply : { body: JSON.stringify(rows) };
  });
});
afterEach(() => server.close());

const ask = () => client({ network: loopbackNetwork(), origin: server.origin, say: () => undefined, now: () => 0 });
const job = (given: Partial<SocrataJob> = {}): SocrataJob => ({
  fetch: arrests,
  file: 'arrests.csv',
  count: null,
  cache: 'cache',
  token: 'hush',
  progress: () => undefined,
  ...given,
});
const pages = () => server.asked.filter(({ query }) => query.has('$offset'));

test('all rows come, with how they were asked for, and a mark of their state', async () => {
  const brought = await bringSocrata(ask(), machine, job());
  expect(brought).toMatchObject({ path: 'arrests.csv', format: 'json', counted: false, stamp: '1600000000-10' });
  expect(brought.query).toBe('aaaa-1111?$select=:id,day,descent,lat,lon&$order=:id');
  expect(JSON.parse(await machine.readText(brought.pages[0]!))).toHaveLength(10);
  expect(server.asked.every(({ headers }) => headers['x-app-token'] === 'hush')).toBe(true);
});

test('rows may travel as CSV; one that is cut is asked for again', async () => {
  server.faults.push(...([undefined, undefined, 'cut'] as FaultKind[]));
  const brought = await bringSocrata(ask(), machine, job({ fetch: { ...arrests, format: 'csv' } }));
  expect(brought.format).toBe('csv');
  expect(brought.pages[0]).toMatch(/page-00000\.csv$/);
  expect((await pageRowsOf(machine, brought, [])).rows.map(({ line }) => line)).toHaveLength(10);
  expect(pages()).toHaveLength(2);
});

test('counts come instead of rows, and add up to as many', async () => {
  const brought = await bringSocrata(ask(), machine, job({ count: arrestsCount }));
  const counts = JSON.parse(await machine.readText(brought.pages[0]!)) as { rows: string }[];
  expect(counts.reduce((sum, { rows }) => sum + Number(rows), 0)).toBe(10);
  expect(brought.counted).toBe(true);
});

test('more rows than a page holds come in pages; pages of an interrupted run are not asked for again', async () => {
  dataset = arrestsDataset(pageRows + 3);
  const told: number[][] = [];
  const twice = () => bringSocrata(ask(), machine, job({ progress: (rows, of) => void told.push([rows, of]) }));
  const first = await twice();
  expect(first.pages).toHaveLength(2);
  expect(told).toEqual([
    [pageRows, pageRows + 3],
    [pageRows + 3, pageRows + 3],
  ]);
  machine.files.delete(first.pages[1]!);
  expect((await twice()).sha256).toBe(first.sha256);
  expect(pages().map(({ query }) => query.get('$offset'))).toEqual(['0', '50000', '50000']);
});

test.each<FaultKind>(['busy', 'broken', 'down', 'cut', 'truncated', 'page', 'unpacked'])(
  'a portal that fails by "%s" now and then loses no row',
  async (fault) => {
    server.faults.push(fault, fault, fault);
    const brought = await bringSocrata(ask(), machine, job());
    expect(JSON.parse(await machine.readText(brought.pages[0]!))).toHaveLength(10);
  },
);

describe('what is not taken', () => {
  test('a page that came before is asked for again, and then refused', async () => {
    dataset = arrestsDataset(pageRows + 3);
    bend = (rows, offset) => (offset > 0 ? dataset.rows.slice(0, 3) : rows);
    await expect(bringSocrata(ask(), machine, job())).rejects.toThrow('the page holds rows of a page before');
    expect(pages()).toHaveLength(7);
  });

  test('a row that comes twice in a page, and one that took its place is missing', async () => {
    bend = (rows) => [...rows.slice(0, 9), rows[0]!];
    await expect(bringSocrata(ask(), machine, job())).rejects.toThrow('the page holds a row twice');
  });

  test('a page that is missing', async () => {
    bend = (rows) => rows.slice(0, 6);
    await expect(bringSocrata(ask(), machine, job())).rejects.toThrow(
      'arrests.csv: 6 of 10 rows came; run again, the old table stands',
    );
  });

  test('rows that changed while they were read', async () => {
    bend = (rows) => ((dataset.rowsUpdatedAt += 1), rows);
    await expect(bringSocrata(ask(), machine, job())).rejects.toThrow('changed while they were read');
  });

  test('a column that has gone and one of another type, both told', async () => {
    dataset.columns = { day: 'text', descent: 'text', lat: 'number' };
    const faults = columnFaults(job(), await viewOf(ask(), job()));
    expect(faults.map((fault) => fault.split(';')[0])).toEqual([
      'arrests.csv: column "day" is text, not calendar_date',
      'arrests.csv: there is no column "lon" any more',
    ]);
    await expect(bringSocrata(ask(), machine, job())).rejects.toThrow('change fetch.columns of the source');
  });

  test('a file without a dataset', async () => {
    await expect((async () => viewOf(ask(), job({ file: 'boats.csv' })))()).rejects.toThrow('fetch.parts');
  });

  test('answers of another shape', async () => {
    const odd = await loopback(() => ({ body: '{}' }));
    const asking = client({ network: loopbackNetwork(), origin: odd.origin, say: () => undefined, now: () => 0 });
    await expect(viewOf(asking, job())).rejects.toThrow('does not describe a dataset');
    await odd.close();
  });
});
