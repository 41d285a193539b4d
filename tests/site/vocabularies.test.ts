import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdCroissant, holdCsvw, holdDcat11, holdDcat30, holdPages } from '../vocabularies/hold.ts';
import { filesOf } from './files.ts';
import { dist, pages, readSite } from './pages.ts';

// What is built is held to the vocabularies that its standards publish, and not to our reading of them.

const files = filesOf(dist);
const read = (file: string): object => JSON.parse(readFileSync(join(dist, file), 'utf8')) as object;
const endingIn = (ending: string): Record<string, object> =>
  Object.fromEntries(files.filter((file) => file.endsWith(ending)).map((file) => [file, read(file)]));

const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const blocks = pages.flatMap(({ path, html }) =>
  [...html.matchAll(block)].map(([, text = ''], at): [string, object] => [`${path} ${at}`, JSON.parse(text) as object]),
);

const withFiles = [/^indicators\/\*$/, /^issue-areas\/\*$/, /^places\/.+\/\*$/, /^groups\/\*\/\*$/, /^data$/];

test('every page whose figures can be taken away says its linked data, once and in a block that is found here', () => {
  const marked = pages.flatMap(({ html }) => [...html.matchAll(/ld\+json/g)]);
  expect(blocks).toHaveLength(marked.length);
  const described = pages.filter(({ kind }) => withFiles.some((one) => one.test(kind)));
  for (const one of withFiles)
    expect(
      described.some(({ kind }) => one.test(kind)),
      `${one}`,
    ).toBe(true);
  expect(blocks.map(([where]) => where)).toEqual(described.map(({ path }) => `${path} 0`));
});

test('every file that linked data names is there', () => {
  const named = blocks.flatMap(
    ([, block]) => (block as { distribution?: { contentUrl: string }[] }).distribution ?? [],
  );
  expect(named.length).toBeGreaterThan(blocks.length);
  const there = new Set(files);
  const origin = readSite().site.url;
  const missing = new Set(
    named.map(({ contentUrl }) => contentUrl.slice(origin.length + 1)).filter((path) => !there.has(path)),
  );
  expect([...missing].slice(0, 5)).toEqual([]);
});

test('every word of every page is one of schema.org, where it may stand', async () => {
  expect(await holdPages(Object.fromEntries(blocks))).toEqual([]);
});

test('every word of every Croissant file is one of schema.org, Dublin Core or Croissant, where it may stand', async () => {
  const described = endingIn('.croissant.json');
  expect(Object.keys(described).length).toBeGreaterThan(readSite().indicators.length);
  expect(await holdCroissant(described)).toEqual([]);
});

test('every word of every description of a CSV is one of CSV on the Web or Dublin Core, where it may stand', async () => {
  const described = endingIn('.csv-metadata.json');
  expect(Object.keys(described).length).toBeGreaterThan(readSite().indicators.length);
  expect(await holdCsvw(described)).toEqual([]);
});

test('every word of the registers is one of DCAT, Dublin Core, vCard, FOAF or ORG, where it may stand', async () => {
  expect(await holdDcat11({ 'data.json': read('data.json') })).toEqual([]);
  expect(await holdDcat30({ 'data-3.0.json': read('data-3.0.json') })).toEqual([]);
});
