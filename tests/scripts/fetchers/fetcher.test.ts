import { expect, test } from 'vitest';
import { formatOf } from '../../../scripts/fetchers/fetcher.ts';

test.each([
  ['a.csv', 'csv'],
  ['a.csv.gz', 'csv'],
  ['a.parquet', 'parquet'],
  ['a.xlsx', 'other'],
  ['a.geojson', 'other'],
])('%s is read as %s', (file, format) => {
  expect(formatOf(file)).toBe(format);
});
