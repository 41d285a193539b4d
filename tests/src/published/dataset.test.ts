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
