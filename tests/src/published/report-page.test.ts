import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { declaredReport, reportPage } from '../../../src/published/report-page.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('report-page');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('a citywide report goes over every issue area, with one sentence for each indicator of its summary', () => {
  const found = reportPage(page, 'audit', null);
  expect(found.parts.map(({ id, summary }) => `${id} ${summary.length}`)).toEqual([
    'shelter-and-water 1',
    'work-at-sea 1',
  ]);
  expect(found).toMatchObject({
    name: 'Audit of Port Verity',
    path: '/reports/audit/',
    file: 'data/reports/audit.csv',
  });
});

test('what is printed is tested together, and told where it holds', () => {
  const found = reportPage(page, 'audit', null);
  expect(found.scanned).toBe(found.judged.filter(({ pair }) => pair.p !== null).length);
  expect(found.scanned).toBeGreaterThan(0);
  const printed = found.parts.flatMap(({ indicators }) => indicators.flatMap(({ divisions }) => divisions));
  expect(found.judged.every(({ division }) => printed.includes(division))).toBe(true);
});

test('indicators stand by name, and each source is named once with the areas it serves', () => {
  const found = reportPage(page, 'audit', null);
  for (const { indicators } of found.parts) {
    const names = indicators.map((one) => page.words(one).short);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
  }
  expect(new Set(found.sources.map(({ id }) => id)).size).toBe(found.sources.length);
  expect(found.sources.every(({ areas }) => areas.length > 0)).toBe(true);
});

test('the report on a place has the figures of the place beside the city, and tests nothing', () => {
  const found = reportPage(page, 'ward', '01');
  expect(found).toMatchObject({ name: 'Ward 01', path: '/reports/ward/01/', scanned: 0 });
  expect(found.parts.map(({ rows }) => rows.map(({ here }) => here.area))).toEqual([['01']]);
  expect(found.parts[0]!.summary[0]).toContain('Ward 01');
});

test('the report on a group has the indicators that know the group', () => {
  const found = reportPage(page, 'heron-kin', null);
  const divisions = found.parts.flatMap(({ indicators }) => indicators.map(({ divisions: some }) => some.length));
  expect(divisions.length).toBeGreaterThan(0);
  expect(Math.min(...divisions)).toBe(1);
});

test('lists without words are empty in every language; a report that is not there is said', async () => {
  const { pageContext } = await import('../../../src/published/page-context.ts');
  expect(declaredReport(pageContext('es', '/'), 'ward').texts.lacks).toEqual([]);
  expect(() => declaredReport(page, 'no-such')).toThrow('there is no report "no-such"');
});
