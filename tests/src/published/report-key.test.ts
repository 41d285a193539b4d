import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { reportKey } from '../../../src/published/report-key.ts';
import { reportPage } from '../../../src/published/report-page.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('report-key');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('the key has the rows of every chart', () => {
  const found = reportPage(page, 'audit', null);
  const divisions = found.parts.flatMap(({ indicators }) => indicators.flatMap((one) => one.divisions));
  const groups = divisions.reduce((sum, { rows }) => sum + rows.length, 0);
  expect(reportKey(page, found).filter(({ kind }) => kind === 'group')).toHaveLength(groups);
});
