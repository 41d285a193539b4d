import { beforeAll, expect, test } from 'vitest';
import { collectionOf, datasetOf } from '../../../src/published/dataset.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { holdPages } from '../../vocabularies/hold.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('dataset');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('es', '/');
});

test('what the page says, as schema.org says it', () => {
  const published = page.indicator('rescues');
  const dataset = datasetOf(page, published) as Record<string, unknown>;
  expect(dataset).toMatchObject({ '@type': 'Dataset', name: page.words(published).title, inLanguage: 'es' });
  expect(dataset['url']).toMatch(/\/es\/indicators\/rescues\/$/);
  expect(dataset['distribution']).toHaveLength(published.files.length);
});

test('a span of years is a range of time, and years that are not stated are left out', () => {
  const published = page.indicator('safe-water');
  expect(datasetOf(page, { ...published, latestPeriod: '2016-2020' })).toMatchObject({ temporalCoverage: '2016/2020' });
  expect(datasetOf(page, { ...published, latestPeriod: '2016-Q4' })).toMatchObject({
    temporalCoverage: '2016-10/2016-12',
  });
  expect(datasetOf(page, { ...published, latestPeriod: 'not-stated' })).toMatchObject({ temporalCoverage: undefined });
});

test('every word is one of schema.org, on a thing it is for, and holds what it is for', async () => {
  const files = [{ format: 'parquet' as const, path: '/data/indicators/rescues.parquet', bytes: 1 }];
  const described = page.site.indicators.map((id) => datasetOf(page, { ...page.indicator(id), files }));
  expect(await holdPages({ es: JSON.parse(JSON.stringify(described)) as object })).toEqual([]);
});

test('sources are works with their address, publishers and terms stand once', () => {
  const published = page.indicator('rescues');
  const [id = ''] = published.sources;
  const { source } = page.source(id);
  expect(datasetOf(page, { ...published, sources: [id, id] })).toMatchObject({
    creator: [{ '@type': 'Organization', name: source.publisher }],
    license: [{ '@type': 'CreativeWork', name: source.licence }],
    isBasedOn: [{ '@type': 'CreativeWork', name: source.title }],
  });
});

test('what is printed of several indicators is a dataset with its files, in the words of schema.org', async () => {
  const { sources } = page.indicator('rescues');
  const given = { name: 'Salvage Street', description: 'Every figure about Salvage Street.', sources };
  const files = '/data/places/ward-2020/01';
  const found = collectionOf(page, { ...given, path: '/places/ward-2020/01/', files, forms: ['csv', 'zip'] });
  expect(found).toMatchObject({
    url: expect.stringMatching(/\/es\/places\/ward-2020\/01\/$/) as string,
    distribution: [
      { encodingFormat: 'text/csv', contentUrl: `${page.site.site.url}${files}.csv` },
      { encodingFormat: 'application/zip', contentUrl: `${page.site.site.url}${files}.zip` },
    ],
  });
  expect(await holdPages({ place: JSON.parse(JSON.stringify(found)) as object })).toEqual([]);
});
