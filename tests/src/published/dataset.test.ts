import jsonld from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { datasetOf } from '../../../src/published/dataset.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
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

test('as linked data every distribution has its address and format, and no word is lost', async () => {
  const published = page.indicator('rescues');
  const files = [{ format: 'parquet' as const, path: '/data/indicators/rescues.parquet', bytes: 1 }];
  const dataset = JSON.parse(JSON.stringify(datasetOf(page, { ...published, files }))) as object;
  const options = {
    documentLoader: async (url: string): Promise<never> =>
      Promise.resolve({ documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } } as never),
  };
  const [expanded] = (await jsonld.expand(dataset, options)) as unknown as Record<string, Record<string, object[]>[]>[];
  expect(Object.keys(expanded!).filter((key) => key.startsWith('https://schema.org/'))).toHaveLength(
    Object.keys(dataset).filter((key) => !key.startsWith('@')).length,
  );
  const [distribution] = expanded!['https://schema.org/distribution']!;
  expect(distribution!['https://schema.org/encodingFormat']).toEqual([{ '@value': 'application/vnd.apache.parquet' }]);
});
