import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Count } from '../../../src/model/fetch.ts';
import { countRecords } from '../../../scripts/fetchers/duckdb.ts';
import type { Brought } from '../../../scripts/fetchers/fetcher.ts';
import { arrestRows, arrests, arrestsCount, findWard } from './invented-portal.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'count-'))));
afterAll(() => rm(folder, { recursive: true }));

async function csv(text: string): Promise<Brought> {
  const path = join(folder, `${Math.random()}.csv`);
  await writeFile(path, text);
  return { path: 'arrests.csv', pages: [path], format: 'csv', bytes: 1, sha256: '', counted: false };
}

async function json(rows: object[], counted: boolean): Promise<Brought> {
  const path = join(folder, `${Math.random()}.json`);
  await writeFile(path, JSON.stringify(rows));
  return { path: 'arrests.csv', pages: [path], format: 'json', bytes: 1, sha256: '', counted };
}

const linesOf = async (brought: Brought, count: Count): Promise<string[]> => {
  const { rows } = await countRecords(brought, count, arrests.headings, findWard);
  return rows.map(({ cells }) => Object.values(cells).join(','));
};

const export5 = `Arrest Date,Descent Code,LAT,LON
01/31/2020 12:00:00 AM,B,1,1
2/1/2020 0:00,B,1,1
2021-05-01T00:00:00.000,"W ",1,3
,W,0,0
soon,,9,9
`;

test('records of an export are counted by year, code and the ward of their point', async () => {
  expect(await linesOf(await csv(export5), arrestsCount)).toEqual([',,,1', ',W,,1', '2020,B,01,2', '2021,W,02,1']);
});

test('a count says how many records it stands for, and where it is', async () => {
  const { rows, columns } = await countRecords(await csv(export5), arrestsCount, arrests.headings, findWard);
  expect(columns).toEqual(['year', 'descent', 'ward', 'rows']);
  expect(rows[2]).toMatchObject({ file: 'arrests.csv', line: 4, records: 2 });
});

test('pages of a portal give the same counts as its own counting', async () => {
  const records = arrestRows(60);
  const days = Map.groupBy(records, ({ day, descent, lat, lon }) => [day, descent, lat, lon].join());
  const counts = [...days.values()].map((group) => {
    const { day, ...rest } = group[0]!;
    return { ...rest, day_day: day, rows: String(group.length) };
  });
  const local = await linesOf(await json(records.map(withoutEmpty), false), arrestsCount);
  expect(local).toEqual(await linesOf(await json(counts.map(withoutEmpty), true), arrestsCount));
  expect(local.length).toBeGreaterThan(10);
});

const withoutEmpty = (row: object): object => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));

test('days from one date to another against a limit', async () => {
  const by = { closed: { from: 'opened', to: 'closed', within: 5 } };
  const text =
    'opened,closed\n2020-01-01,2020-01-06\n2020-01-01,2020-01-07\n2020-01-01,\n,2020-01-01\n2020-01-02,2020-01-01\n';
  expect(await linesOf(await csv(text), { by, sums: {} })).toEqual([',1', 'later,2', 'open,1', 'within,1']);
});

const paid: Count = { by: { who: { column: 'vendor' } }, sums: { dollars: 'amount' } };

test('numbers of records are added up to the cent, by this machine and as a portal added them', async () => {
  const text = 'vendor,amount\nA,"1,234.10"\nA,$0.20\nB,\nB,-5\n';
  const expected = ['A,2,1234.30', 'B,2,-5.00'];
  expect(await linesOf(await csv(text), paid)).toEqual(expected);
  const counts = [
    { vendor: 'A', rows: '2', dollars: '1234.3' },
    { vendor: 'B', rows: '2', dollars: '-5' },
  ];
  expect(await linesOf(await json(counts, true), paid)).toEqual(expected);
});

test('a text where a number is added up is a fault', async () => {
  await expect(linesOf(await csv('vendor,amount\nA,lots\n'), paid)).rejects.toThrow(/^arrests\.csv: .*"?lots/s);
});

test('a column that is not there is told with the file', async () => {
  await expect(linesOf(await csv('A,B\n1,2\n'), arrestsCount)).rejects.toThrow(/^arrests\.csv: .*"Arrest Date"/s);
});

test('records in Parquet are counted as those in CSV', async () => {
  const path = join(folder, 'arrests.parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const columns = `date '2020-01-31' as "Arrest Date", 'B' as "Descent Code", 1.0 as "LAT", 1 as "LON"`;
  await connection.run(`copy (select ${columns} from range(3)) to '${path}' (format parquet)`);
  instance.closeSync();
  const brought = {
    path: 'a.parquet',
    pages: [path],
    format: 'parquet',
    bytes: 1,
    sha256: '',
    counted: false,
  } as const;
  expect(await linesOf({ ...brought, pages: [path] }, arrestsCount)).toEqual(['2020,B,01,3']);
});
