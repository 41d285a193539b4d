import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { reportPage } from '../../../src/published/report-page.ts';
import { saidOfGroups } from '../../../src/published/report-verdicts.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('report-verdicts');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('every group but the yardstick is said of once, by its verdict', () => {
  const { judged } = reportPage(page, 'audit', null);
  const [{ published, division }] = judged as [(typeof judged)[number]];
  const told = saidOfGroups(page, published, division, judged)!;
  const labels = page.dimension(division.dimension).groups.map(({ label }) => label);
  expect(told.reference).toBe('Swift');
  const groups = told.said.map((one) => one.groups).join(' and ');
  const said = labels.filter((label) => groups.includes(label));
  const own = judged.filter((one) => one.published === published && one.division === division);
  expect(said).toHaveLength(own.length);
  expect(said).not.toContain('Swift');
});

test('nothing is said where groups are not compared', () => {
  const { judged } = reportPage(page, 'audit', null);
  const [{ published, division }] = judged as [(typeof judged)[number]];
  expect(saidOfGroups(page, published, { ...division, comparison: null }, judged)).toBeNull();
  expect(saidOfGroups(page, published, division, [])).toBeNull();
});
