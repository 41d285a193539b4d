import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import type { SitePage } from '../../../src/published/site-pages.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let sitePages: (page: PageContext) => SitePage[];

beforeAll(async () => {
  await publishVerity('site-pages');
  page = (await import('../../../src/published/page-context.ts')).pageContext('en', '/');
  sitePages = (await import('../../../src/published/site-pages.ts')).sitePages;
});

test('pages of interface words and of prose, each once and with a title', () => {
  const paths = sitePages(page).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['/budget/', '/corrections/', '/data/', '/embeds/', '/method/']));
  expect(new Set(paths).size).toBe(paths.length);
  expect(sitePages(page).every(({ title }) => title !== '')).toBe(true);
});

test('what the language does not have is left out, and kinds of which there is nothing', () => {
  const reading = { ...page, has: (path: string) => path !== '/embeds/' };
  expect(sitePages(reading).map(({ path }) => path)).not.toContain('/embeds/');
  const without = { ...page, site: { ...page.site, reports: [], meetingKits: [] } };
  const paths = sitePages(without).map(({ path }) => path);
  expect([paths.includes('/reports/'), paths.includes('/meetings/')]).toEqual([false, false]);
});
