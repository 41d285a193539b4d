import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { sha256 } from '../../../scripts/effects.ts';
import { bundleFiles, offeredFiles, sizeOf } from '../../../scripts/outputs/bundle-files.ts';
import { downloadColumns } from '../../../src/model/download.ts';
import { openArchive } from '../../open-archive.ts';
import { bundle, context } from './invented-bundle.ts';

const files = bundleFiles(bundle, context);
const at = (ending: string) => files.get(`${bundle.path}.${ending}`)!;
const json = (ending: string) => JSON.parse(at(ending) as string) as Record<string, never>;

test('every form of the same rows, at one address each', () => {
  const endings = [
    'csv',
    'json',
    'xlsx',
    'parquet',
    'csv-metadata.json',
    'datapackage.json',
    'croissant.json',
    'cff',
    'zip',
  ];
  expect([...files.keys()]).toEqual(endings.map((ending) => `${bundle.path}.${ending}`));
  expect(bundleFiles(bundle, context)).toEqual(files);
});

test('what is there already is taken and not made again', () => {
  const written = new Map([
    [`${bundle.path}.csv`, 'given'],
    [`${bundle.path}.json`, '{"given":1}'],
  ]);
  const again = bundleFiles(bundle, context, written);
  expect([again.get(`${bundle.path}.csv`), again.get(`${bundle.path}.json`)]).toEqual(['given', '{"given":1}']);
});

test('the workbook has four sheets, and its data are the rows', async () => {
  const sheets = await readSheets(Buffer.from(at('xlsx') as Uint8Array));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['read me', 'data', 'notes', 'dictionary']);
  const [, data, notes, dictionary] = sheets.map((one) => one.data);
  expect(data).toHaveLength(bundle.rows.length + 1);
  expect(data![1]).toEqual(
    downloadColumns.map((column) => (bundle.rows[0]![column] === '' ? null : bundle.rows[0]![column])),
  );
  expect(notes!.slice(1).flat()).toEqual(bundle.notes);
  expect(dictionary!.slice(1).map(([name]) => name)).toEqual([...downloadColumns]);
});

test('JSON tells what is common once, and of each figure only what it has', () => {
  const { indicators, figures, areas } = json('json') as unknown as {
    indicators: Record<string, object>;
    areas: Record<string, string>;
    figures: Record<string, unknown>[];
  };
  expect(Object.keys(indicators)).toEqual([bundle.name]);
  expect(figures).toHaveLength(bundle.rows.length);
  const [row] = bundle.rows;
  expect(figures[0]!['estimate']).toBe(row!.estimate);
  expect(areas[`${row!.geography}/${row!.area}`]).toBe(row!.areaLabel);
  expect(figures.flatMap((one) => Object.values(one))).not.toContain('');
});

test('the package says of its file what proves it whole', () => {
  const { resources } = json('datapackage.json') as unknown as { resources: { bytes: number; hash: string }[] };
  expect(resources[0]).toMatchObject({ bytes: sizeOf(at('csv')), hash: `sha256:${sha256(at('csv'))}` });
});

test('the archive holds its maps, and what the columns mean as a table', async () => {
  const maps = new Map([['data/maps/boats--ward-2021.geojson', '{"type":"FeatureCollection"}']]);
  const packed = await openArchive(
    bundleFiles(bundle, context, new Map(), maps).get(`${bundle.path}.zip`) as Uint8Array,
  );
  expect(packed.get(`${bundle.name}/maps/boats--ward-2021.geojson`)!.toString()).toBe('{"type":"FeatureCollection"}');
  const dictionary = parse(packed.get(`${bundle.name}/dictionary.csv`)!.toString(), { columns: true }) as object[];
  expect(dictionary).toEqual(context.columns.map((one) => ({ ...one })));
});

test('the archive holds the table with read me, terms, citation and descriptions', async () => {
  const packed = await openArchive(at('zip') as Uint8Array);
  const { name } = bundle;
  expect([...packed.keys()].sort()).toEqual(
    [
      'CITATION.cff',
      'LICENCE.txt',
      'README.txt',
      `${name}.csv`,
      `${name}.csv-metadata.json`,
      'datapackage.json',
      'dictionary.csv',
    ]
      .map((file) => `${name}/${file}`)
      .sort(),
  );
  expect(packed.get(`${name}/${name}.csv`)!.toString()).toBe(at('csv'));
  const readMe = packed.get(`${name}/README.txt`)!.toString();
  for (const text of [bundle.title, bundle.page, bundle.citation, '2022-03-02', ...bundle.notes])
    expect(readMe).toContain(text);
  for (const { licence } of bundle.origins) expect(packed.get(`${name}/LICENCE.txt`)!.toString()).toContain(licence);
});

test('a page offers the forms people open, with their true size', () => {
  const offered = offeredFiles(bundle.path, files);
  expect(offered.map(({ format }) => format)).toEqual(['csv', 'xlsx', 'json', 'parquet', 'zip']);
  for (const { path, bytes } of offered) expect(bytes).toBe(sizeOf(files.get(path.slice(1))!));
});
