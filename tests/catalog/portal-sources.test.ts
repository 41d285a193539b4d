import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/checks/check-folder.ts';
import { readObject } from '../../src/checks/read-object.ts';
import { source as sourceSchema, type Source } from '../../src/model/source.ts';
import { realEffects, sha256 } from '../../scripts/effects.ts';
import { readFiles, readStrings } from '../../scripts/load-catalog.ts';
import { main } from '../../scripts/refresh.ts';
import { loopback, type Loopback } from '../servers/loopback.ts';
import { soda, type SodaDataset, type SodaRow } from '../servers/soda.ts';
import { loopbackNetwork } from '../servers/test-network.ts';
import { watched } from './watched.ts';

// Real rows, as far as they are at hand, go through a server that behaves like the portal, and through the whole refresh.

const raw = '../shared/data/records';
const absent = !existsSync(`${raw}/PROVENANCE.md`);
if (absent) realEffects().error(`SKIPPED: ${raw} is not here, so its rows were not sent through the portal's stand-in`);

let folder: string;
let server: Loopback | undefined;
beforeAll(async () => void (folder = await mkdtemp(`${tmpdir()}/portal-`)));
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => server?.close());

async function sourceAt(id: string): Promise<Source> {
  const path = `data/catalog/sources/${id}.yaml`;
  return readObject(path, await realEffects().readBytes(path), sourceSchema).read!.value;
}

/** Dates as the endpoint gives them: `01/31/2020 12:00:00 AM` is `2020-01-31T00:00:00.000`. */
function asEndpoint(cell: string): string {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(cell) ?? [];
  return year === undefined ? cell : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}T00:00:00.000`;
}

/** The rows of a file under the names that the endpoint gives its columns. */
function rowsOf({ fetch }: Source, file: string): SodaRow[] {
  if (fetch?.kind !== 'socrata') throw new Error('a portal is needed');
  const bytes = readFileSync(`${raw}/${file}`);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  // One file has a heading twice; the second time it is a day number of a spreadsheet.
  const columns = (head: string[]): string[] =>
    head.map((name, at) => (head.indexOf(name) === at ? name : `${name} ${at}`));
  const records = parse(text, { columns, bom: true, relax_column_count: true }) as Record<string, string>[];
  const headings = Object.entries(fetch.headings);
  return records.map((record, at) => ({
    ':id': `row-${String(at).padStart(8, '0')}`,
    ...Object.fromEntries(headings.map(([heading, name]) => [name, asEndpoint(record[heading] ?? record[name] ?? '')])),
  }));
}

async function portalOf(about: Source, files: Record<string, string>): Promise<Loopback> {
  if (about.fetch?.kind !== 'socrata') throw new Error('a portal is needed');
  const { parts, columns } = about.fetch;
  const datasets = Object.entries(parts).map(([file, { dataset }]): [string, SodaDataset] => {
    const rows = files[file] === undefined ? [] : rowsOf(about, files[file]);
    return [dataset, { rows, rowsUpdatedAt: 1_700_000_000, columns }];
  });
  return loopback(soda(Object.fromEntries(datasets)));
}

interface Receipt {
  ledger: { rowsReceived: number; rowsCounted: number; setAside: { reason: string; rows: number }[] };
}

async function refreshed(
  id: string,
  files: Record<string, string>,
): Promise<{ table: string; receipt: string } & Receipt> {
  const about = await sourceAt(id);
  server = await portalOf(about, files);
  const { effects, written, errors } = watched(folder);
  const args = ['--only', id, '--engine', 'both', '--origin', server.origin, '--cache', `${folder}/${id}`];
  const code = await main(effects, [...args, '--date', '2026-11-29'], loopbackNetwork());
  expect(errors).toEqual([]);
  expect(code).toBe(0);
  const receipt = written.get(`data/tables/${id}.meta.json`)!;
  const { ledger } = JSON.parse(receipt) as Receipt;
  return { table: written.get(`data/tables/${id}.csv`)!, receipt, ledger };
}

describe.skipIf(absent)('real rows through the portal, counted by it and here', () => {
  test.each([
    ['lapd-arrests', { 'lapd/arrests-2020-on.csv': 'lapd-arrests-2023-first1k.csv.gz' }, 1000],
    ['lapd-crime-victims', { 'lapd/crime-2020-2024.csv': 'lapd-crime-2020-first10k.csv.gz' }, 10_000],
    ['lapd-crime-victims', { 'lapd/crime-2020-2024.csv': 'lapd-crime-2022-sample1k.csv.gz' }, 1000],
    ['lapd-crime-victims', { 'lapd/crime-2020-2024.csv': 'lapd-crime-area8-westla-2020-2021.csv.gz' }, 12_954],
    ['lapd-offenses', { 'lapd/crime-2020-2024.csv': 'lapd-crime-2020-first10k.csv.gz' }, 10_000],
    ['lapd-offenses', { 'lapd/crime-2020-2024.csv': 'lapd-crime-area8-westla-2020-2021.csv.gz' }, 12_954],
    ['lapd-arrests-2010', { 'lapd/arrests-2010-2019.csv': 'lapd-arrests-2010-2019-one-site.csv' }, 229],
    ['lapd-arrests-2010', { 'lapd/arrests-2010-2019.csv': 'lapd-arrests-alcohol-2019.csv.gz' }, 14_738],
    [
      'myla311-requests',
      {
        'myla311/requests-2019.csv': 'myla311-2018-last10k.csv.gz',
        'myla311/requests-2020.csv': 'myla311-2020-first10k.csv.gz',
      },
      20_000,
    ],
    [
      'myla311-requests',
      {
        'myla311/requests-2019.csv': 'myla311-2018-first10k.csv.gz',
        'myla311/requests-2020.csv': 'myla311-2017-last10k.csv.gz',
      },
      19_999,
    ],
  ])('%s: both engines agree and the ledger balances', async (id, files, rows) => {
    const { ledger, table } = await refreshed(id, files);
    expect(ledger.rowsReceived).toBe(rows);
    expect(ledger.rowsCounted + ledger.setAside.reduce((sum, one) => sum + one.rows, 0)).toBe(rows);
    expect(ledger.rowsCounted).toBeGreaterThan(rows / 2);
    expect(table.split('\n').length).toBeGreaterThan(3);
  });

  test('an indicator that waits for its source appears with the table', async () => {
    const { table, receipt } = await refreshed('myla311-requests', {
      'myla311/requests-2019.csv': 'myla311-2018-first10k.csv.gz',
    });
    const files = new Map(await readFiles(realEffects(), 'data'));
    const utf8 = new TextEncoder();
    files.set('tables/myla311-requests.csv', utf8.encode(table));
    // Years without rows here are the same empty page, which in a real data folder would be a file brought twice.
    const { files: brought, ...rest } = JSON.parse(receipt) as { files: object[] };
    const distinct = brought.map((one, at) => ({ ...one, sha256: sha256(String(at)) }));
    files.set('tables/myla311-requests.meta.json', utf8.encode(JSON.stringify({ ...rest, files: distinct })));
    const { problems, catalog } = checkFolder(files, await readStrings(realEffects()));
    expect(problems).toEqual([]);
    expect(catalog!.indicators.has('service-requests-closed')).toBe(true);
  });

  test('arrests of 2023 by descent are those of the file', async () => {
    const { table } = await refreshed('lapd-arrests', {
      'lapd/arrests-2020-on.csv': 'lapd-arrests-2023-first1k.csv.gz',
    });
    const [, all] = /^arrests,lapd-2023,2023,city-of-los-angeles,los-angeles,all,all,(\d+),/m.exec(table) ?? [];
    expect(all).toBe('993');
  });
});
