import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeTenfold } from '../../bench/tenfold.ts';

const city = join(import.meta.dirname, '../cities/port-verity');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tenfold-'));
  await writeTenfold(city, join(folder, 'data'), 3);
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (path: string) =>
  parse(await readFile(join(folder, 'data', path), 'utf8')) as Record<string, unknown>;

test('every indicator stands there three times', async () => {
  const [before, after] = [
    await readdir(join(city, 'catalog/indicators')),
    await readdir(join(folder, 'data/catalog/indicators')),
  ];
  expect(after).toHaveLength(before.length * 3);
});

test('a copy refers to copies and says that it is synthetic', async () => {
  const copy = (await read('catalog/indicators/safe-water-copy-2.yaml')) as unknown as {
    id: string;
    figures: { source: string; geography: string };
    texts: { title: string };
  };
  expect(copy.id).toBe('safe-water-copy-2');
  expect(copy.figures.source).toMatch(/-copy-2$/);
  expect(copy.figures.geography).not.toContain('copy');
  expect(copy.texts.title).toMatch(/\(synthetic copy 2\)$/);
});

test('a copied source brings its table and a receipt of its own', async () => {
  expect(existsSync(join(folder, 'data/tables/water-survey-copy-3.csv'))).toBe(true);
  expect((await read('tables/water-survey-copy-3.meta.json'))['source']).toBe('water-survey-copy-3');
});

test('translations are copied and labelled too', async () => {
  const words = (await read('words/eo/indicators/safe-water-copy-2.yaml')) as { title: string };
  expect(words.title).toMatch(/\(synthetic copy 2\)$/);
});
