import { beforeAll, expect, test } from 'vitest';
import { areasByName } from '../../../src/published/areas-by-name.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('areas-by-name');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('every area once, with its name, by name', () => {
  const names = areasByName(page, 'ward-2020').map(({ name }) => name);
  expect(names).toEqual(['Ward 01', 'Ward 02', 'Ward 03', 'Ward 04']);
});

test('a geography that is not there has none', () => {
  expect(areasByName(page, 'no-such')).toEqual([]);
});
