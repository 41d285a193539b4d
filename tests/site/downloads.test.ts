import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { dist, pages, readIndicators } from './pages.ts';

type Row = Record<string, string>;

const indicators = readIndicators();
const each = indicators.map((indicator) => [indicator.id, indicator] as const);
const textOf = (path: string) => readFileSync(join(dist, path), 'utf8');
const numbers = ['estimate', 'lower', 'upper', 'marginOfError', 'numerator', 'denominator'] as const;

function rowsOf(indicator: { files: { format: string; path: string }[] }): Row[] {
  const file = indicator.files.find(({ format }) => format === 'csv');
  return parse(textOf(file?.path ?? ''), { columns: true });
}

/** The same cell of a file and of the object: an empty cell is null. */
function sameNumber(cell: string | undefined, value: number | null): boolean {
  return value === null ? cell === '' : cell !== '' && Number(cell) === value;
}

function faultsOf(row: Row, observation: Observation): string[] {
  const texts = ['period', 'geography', 'area', 'dimension', 'group', 'status', 'vintage', 'source'] as const;
  const where = `${observation.period} ${observation.area} ${observation.group}`;
  return [
    ...texts.filter((name) => row[name] !== observation[name]),
    ...numbers.filter((name) => !sameNumber(row[name], observation[name])),
  ].map((name) => `${where}: ${name} is ${row[name]} in the file, ${observation[name]} on the page`);
}

test.each(each)('%s: the files exist, have the size the page states, and are linked', (_id, indicator) => {
  expect(indicator.files.map(({ format }) => format).sort()).toEqual(['csv', 'json', 'parquet', 'xlsx', 'zip']);
  const linking = pages.filter((page) => page.path.endsWith(`/indicators/${indicator.id}/`));
  for (const { path, bytes } of indicator.files) {
    expect(existsSync(join(dist, path))).toBe(true);
    expect(statSync(join(dist, path)).size).toBe(bytes);
    for (const page of linking) expect(page.html).toContain(`href="${path}"`);
  }
});

test.each(each)('%s: the CSV holds every figure of the page and no other', (_id, indicator) => {
  const rows = rowsOf(indicator);
  expect(rows.length).toBe(indicator.observations.length);
  const faults = indicator.observations.flatMap((observation, index) => faultsOf(rows[index] ?? {}, observation));
  expect(faults.slice(0, 10)).toEqual([]);
});

test.each(each)('%s: every row stands alone: unit, universe, status, vintage and source', (_id, indicator) => {
  const needed = ['indicator', 'unit', 'universe', 'status', 'vintage', 'source', 'publisher', 'licence'];
  const blank = rowsOf(indicator).flatMap((row) => needed.filter((name) => (row[name] ?? '') === ''));
  expect([...new Set(blank)]).toEqual([]);
});

test.each(each)('%s: a row that is not published has no number, in any file', (_id, indicator) => {
  const hidden = rowsOf(indicator).filter((row) => row['status'] !== 'published');
  expect(hidden.filter((row) => numbers.some((name) => row[name] !== ''))).toEqual([]);
  const json = JSON.parse(textOf(indicator.files.find(({ format }) => format === 'json')?.path ?? '')) as unknown;
  expect(unpublishedWithNumbers(json)).toEqual([]);
});

/** Every object anywhere in a JSON file that has a status other than `published` and a number all the same. */
function unpublishedWithNumbers(tree: unknown): unknown[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const one = tree as Record<string, unknown>;
  const leaks =
    'status' in one && one['status'] !== 'published' && numbers.some((name) => typeof one[name] === 'number');
  return [...(leaks ? [one] : []), ...Object.values(one).flatMap(unpublishedWithNumbers)];
}

test('no cell of a CSV can start a formula in a spreadsheet', () => {
  const files = [
    ...indicators.flatMap(({ files }) => files.map(({ path }) => path)),
    '/data/all-indicators.csv',
  ].filter((path) => path.endsWith('.csv'));
  const cells = files.flatMap((path) =>
    parse<Row>(textOf(path), { columns: true }).flatMap((row) => Object.values(row)),
  );
  expect(cells.length).toBeGreaterThan(1000);
  expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
});

test('the file of everything holds the rows of every indicator', () => {
  const rows = parse<Row>(textOf('/data/all-indicators.csv'), { columns: true });
  expect(rows.length).toBe(indicators.reduce((sum, { observations }) => sum + observations.length, 0));
});
