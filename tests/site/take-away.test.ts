import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import type { FeatureCollection } from 'geojson';
import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { downloadColumns, numberColumns } from '../../src/model/download.ts';
import type { Shape } from '../../scripts/polygons-of.ts';
import { reversedRings } from '../../scripts/wind-rings.ts';
import { openArchive } from '../open-archive.ts';
import { dist, pages, readIndicators, readSite } from './pages.ts';

// The files of the real site, opened by other programs than those that wrote them.

const at = (path: string): string => join(dist, path);
const lines = readFileSync(at('SHA256SUMS'), 'utf8').trimEnd().split('\n');
const paths = lines.map((line) => line.slice(66));
const bundles = paths.filter((path) => path.endsWith('.parquet')).map((path) => path.slice(0, -'.parquet'.length));
/** The places are many and alike: every tenth, and everything else. */
const looked = bundles.filter((path, index) => !path.startsWith('data/places/') || index % 10 === 0);

const typed = downloadColumns.map((name) => (numberColumns.has(name) ? `"${name}"::double` : `"${name}"`)).join(', ');

test('DuckDB reads CSV and Parquet of every bundle, and both hold the same rows', async () => {
  const connection = await DuckDBConnection.create();
  for (const path of looked) {
    const csv = `select ${typed} from read_csv('${at(path)}.csv', all_varchar = true, header = true)`;
    const parquet = `select * from '${at(path)}.parquet'`;
    const counted = `select (select count(*) from (${csv}))::int as a, (select count(*) from (${parquet}))::int as b`;
    const [{ a, b }] = (await connection.runAndReadAll(counted)).getRowObjectsJson() as [{ a: number; b: number }];
    expect(a, path).toBe(b);
    const differing = await connection.runAndReadAll(`(${csv}) except (${parquet})`);
    expect(differing.currentRowCount, path).toBe(0);
  }
  connection.closeSync();
});

test('a workbook of the real site opens in another program, with as many rows as the CSV has', async () => {
  for (const { id, observations } of readIndicators()
    .filter((one) => one.observations.length < 300)
    .slice(0, 12)) {
    const sheets = await readSheets(at(`data/indicators/${id}.xlsx`));
    expect(sheets.map(({ data }) => data.length)[1], id).toBe(observations.length + 1);
  }
});

test('archives and workbooks are unpacked by another program, and the table in the archive is the one beside it', async () => {
  for (const path of looked) {
    const packed = [...(await openArchive(readFileSync(at(`${path}.zip`))))];
    const table = packed.filter(([file]) => file.endsWith('.csv') && !file.endsWith('/dictionary.csv'));
    expect(
      table.map(([, bytes]) => bytes.equals(readFileSync(at(`${path}.csv`)))),
      path,
    ).toEqual([true]);
    expect((await openArchive(readFileSync(at(`${path}.xlsx`)))).has('xl/worksheets/sheet1.xml'), path).toBe(true);
  }
});

test('every file that is listed with a checksum is there and is whole', () => {
  for (const line of lines.filter((_, index) => index % 11 === 0)) {
    const content = readFileSync(at(line.slice(66)));
    expect(createHash('sha256').update(content).digest('hex'), line.slice(66)).toBe(line.slice(0, 64));
  }
});

test('every file but the pages is listed with a checksum', () => {
  const listed = new Set(paths);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'));
  const unlisted = files.filter((path) => !path.endsWith('.html') && !listed.has(path));
  expect(unlisted.sort()).toEqual(['SHA256SUMS', '_headers']);
});

test('every file that an indicator offers is there, with the size that the page says', () => {
  for (const { files, maps } of readIndicators()) {
    for (const { path, bytes } of files) expect(readFileSync(at(path)).byteLength, path).toBe(bytes);
    for (const { path } of maps)
      for (const ending of ['geojson', 'topojson']) expect(existsSync(at(`${path}.${ending}`)), path).toBe(true);
  }
});

test('outlines of every GeoJSON run counter-clockwise and holes clockwise, as its standard asks', () => {
  const maps = readdirSync(at('data/maps')).filter((file) => file.endsWith('.geojson'));
  // The maps of a kind of place have the same lines: one of each will do.
  const looked = Map.groupBy(maps, (file) => file.slice(file.indexOf('--')));
  for (const [file] of looked.values()) {
    const { features } = JSON.parse(readFileSync(at(`data/maps/${file}`), 'utf8')) as FeatureCollection<Shape>;
    expect(
      features.reduce((sum, { geometry }) => sum + reversedRings(geometry), 0),
      file,
    ).toBe(0);
  }
});

test('the page of the files begins with its contents, tells sizes, links everything once, and folds the sources', () => {
  const shown = pages.filter(({ path }) => path === '/data/' || path.endsWith('/data/'));
  expect(shown.length).toBeGreaterThan(1);
  for (const { path, html: whole } of shown) {
    // What is said to machines names the files once more.
    const html = whole.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
    const order = ['href="#everything"', 'id="everything"', 'id="programs"', 'id="columns"', 'id="catalog"'];
    const places = order.map((part) => html.indexOf(part));
    expect(places, path).toEqual([...places].sort((a, b) => a - b));
    expect(places[0], path).toBeGreaterThan(0);
    for (const ending of ['csv', 'json', 'xlsx', 'parquet', 'zip', 'csv-metadata.json', 'croissant.json']) {
      const links = html.split(`/data/all-indicators.${ending}"`);
      expect(links.length - 1, `${path} ${ending}`).toBe(1);
      expect(links[1]!.slice(0, 200), `${path} ${ending}`).toMatch(/[(（][^)）]*\p{Nd}[^)）]*[)）]/u);
    }
    expect(html, path).not.toContain('data-size-of');
    expect(html.match(/<details class="unfolded-in-print"/g)!.length, path).toBe(readSite().sources.length);
  }
});
