import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { reportPage } from '../../../src/published/report-page.ts';
import { cssString, runningLines } from '../../../src/published/report-print.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('report-print');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

test('a text stays a text, whatever it holds', () => {
  expect(cssString('a "b" \\ c')).toBe('"a \\"b\\" \\\\ c"');
  expect(cssString('a\n</style>')).toBe('"a\\a \\3c /style>"');
});

test('title, site, date, release, address and number of the sheet run along, and not on the cover', () => {
  const lines = runningLines(page, reportPage(page, 'ward', '01'));
  expect(lines).toContain('content: "Report on a ward: Ward 01"');
  expect(lines).toContain(page.texts.name);
  expect(lines).toContain(' port-verity.example/reports/ward/01/');
  expect(lines).not.toContain('https:');
  expect(lines).toContain('counter(page)');
  expect(lines.split('@page report:first')[1]).not.toContain('counter');
});
