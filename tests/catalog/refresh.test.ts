import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { boundaries } from '../../scripts/boundaries.ts';
import { type Effects, realEffects } from '../../scripts/effects.ts';
import { refresh } from '../../scripts/refresh.ts';
import { receipt as receiptSchema } from '../../src/model/receipt.ts';

// The published tables against the raw files they came from. Without the raw files there is nothing to compare.

const root = resolve(import.meta.dirname, '../..');
const [data, raw] = [`${root}/data`, resolve(root, '../shared/data')];
const real = realEffects();
const hasRaw = await real.exists(raw);
if (!hasRaw) real.error(`SKIPPED: no raw files in ${raw}, so the published tables are not compared with them`);

const tables = (await real.listFiles(`${data}/tables`)).filter((path) => path.endsWith('.csv'));
const written = new Map<string, string>();

/** Reads the catalog and the raw files, finds no table of before, and keeps in memory what would be written. */
const effects: Effects = {
  ...real,
  exists: async (path) => !path.startsWith(`${data}/tables/`) && real.exists(path),
  writeFile: async (path, content) => void written.set(path, String(content)),
  out: () => undefined,
};

const receiptOf = async (table: string) =>
  receiptSchema.parse(JSON.parse(await real.readText(`${data}/tables/${table.replace('.csv', '.meta.json')}`)));

async function rowsOf(source: string): Promise<Record<string, string>[]> {
  return parse(await real.readText(`${data}/tables/${source}.csv`), { columns: true });
}

async function figureOf(source: string, where: Record<string, string>): Promise<Record<string, string>> {
  const found = (await rowsOf(source)).filter((row) =>
    Object.entries(where).every(([key, value]) => row[key] === value),
  );
  expect(found).toHaveLength(1);
  return found[0]!;
}

describe.skipIf(!hasRaw)('from the raw files', () => {
  beforeAll(async () => {
    const days = new Set(await Promise.all(tables.map(async (table) => (await receiptOf(table)).retrieved)));
    expect(days.size).toBe(1);
    expect(await refresh(effects, { data, from: raw, date: [...days][0]!, sources: [] })).toBe(0);
  }, 120_000);

  test('the refresh writes the tables that are published, and no others', () => {
    const names = [...written.keys()].filter((path) => path.endsWith('.csv'));
    expect(names.map((path) => path.slice(`${data}/tables/`.length)).sort()).toEqual(tables);
  });

  test.each(tables)('%s and its receipt come out byte for byte', async (table) => {
    for (const path of [table, table.replace('.csv', '.meta.json')])
      expect(written.get(`${data}/tables/${path}`)).toBe(await real.readText(`${data}/tables/${path}`));
  });

  test('boundaries come out byte for byte', async () => {
    await boundaries(effects, raw, data);
    for (const file of await real.listFiles(`${data}/boundaries`))
      expect(written.get(`${data}/boundaries/${file}`)).toBe(await real.readText(`${data}/boundaries/${file}`));
  }, 120_000);
});

test.each(tables)('in the ledger of %s every raw row is counted or set aside', async (table) => {
  const { rowsReceived, rowsCounted, setAside } = (await receiptOf(table)).ledger;
  expect(rowsCounted + setAside.reduce((sum, { rows }) => sum + rows, 0)).toBe(rowsReceived);
});

// Check values as the provenance notes of the raw files state them, found there by other means.
test.each([
  ['9', 34.5],
  ['8', 33.7],
  ['10', 28.3],
  ['6', 26.9],
  ['12', 7.6],
  ['5', 7.4],
  ['11', 6.5],
])('street miles that were not clean at the end of 2017 in council district %s: %f percent', async (area, percent) => {
  const where = { period: '2017', geography: 'council-district-2012', area };
  const { numerator, denominator } = await figureOf('cleanstat', where);
  expect((100 * Number(numerator)) / Number(denominator)).toBeCloseTo(percent, 1);
});

test('street miles add up to the miles of the file', async () => {
  const { denominator } = await figureOf('cleanstat', { period: '2017', geography: 'city-of-los-angeles' });
  expect(Number(denominator)).toBeCloseTo(8108, 0);
});

test('residents in poverty, tracts of the city added up: 625,548 of 3,778,529', async () => {
  const figure = await figureOf('county-poverty-tracts', { geography: 'city-of-los-angeles' });
  expect(figure).toMatchObject({ numerator: '625548', denominator: '3778529' });
});

test.each([
  ['controller-stops-2021', '423917'],
  ['controller-arrests-2022', '61874'],
])('the total of %s is %s', async (source, estimate) => {
  expect(await figureOf(source, { group: 'all' })).toMatchObject({ estimate });
});

test('residents of low-resource tracts by group add up to everyone', async () => {
  const low = await rowsOf('tcac-opportunity');
  const sum = (column: string) =>
    low.filter(({ group }) => group !== 'all').reduce((total, row) => total + Number(row[column]), 0);
  const all = await figureOf('tcac-opportunity', { group: 'all' });
  expect([sum('numerator'), sum('denominator')]).toEqual([Number(all['numerator']), Number(all['denominator'])]);
});

test.each([
  ['council-district-2012', 15],
  ['council-district-2021', 15],
  ['census-tract-2020', 1112],
  ['census-tract-2010', 1034],
])('boundaries of %s have %i areas', async (geography, count) => {
  const { objects } = JSON.parse(await real.readText(`${data}/boundaries/${geography}.json`)) as {
    objects: Record<string, { geometries: { id: unknown }[] }>;
  };
  const ids = objects[geography]!.geometries.map(({ id }) => id);
  expect([ids.length, new Set(ids).size]).toEqual([count, count]);
  expect(ids.every((id) => typeof id === 'string')).toBe(true);
});
