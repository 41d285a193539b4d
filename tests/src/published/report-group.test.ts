import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { groupRowsOf } from '../../../src/published/report-group.ts';
import { reportPage } from '../../../src/published/report-page.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('report-group');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('a row for each indicator that knows the group, beside everyone and the yardstick', () => {
  const found = reportPage(page, 'heron-kin', null);
  const rows = found.parts.flatMap((part) => groupRowsOf(page, found, part));
  expect(rows.map(({ published }) => published.id)).toContain('safe-water');
  const water = rows.find(({ published }) => published.id === 'safe-water')!;
  expect(water.label).toBe('Heron');
  expect(water.reference!.label).toBe('Swift');
  expect(water.everyone).not.toBeNull();
  expect(water.verdict).not.toBeNull();
});

test('a figure without a stated error has no interval in brackets', () => {
  const found = reportPage(page, 'heron-kin', null);
  const rows = found.parts.flatMap((part) => groupRowsOf(page, found, part));
  for (const { here } of rows) expect(here.interval).not.toBe(page.say('values.noInterval'));
});

test('a group that no division names gives no row', () => {
  const found = reportPage(page, 'heron-kin', null);
  const other = { ...found, report: { ...found.report, groups: [{ dimension: 'kin', group: 'no-such' }] } };
  expect(found.parts.flatMap((part) => groupRowsOf(page, other, part))).toEqual([]);
});
