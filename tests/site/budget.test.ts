import { expect, test } from 'vitest';
import { dist, pages, samplePages } from './pages.ts';
import { weigh } from './weight.ts';

const kilobyte = 1024;
const indicatorPages = pages.filter((page) => page.kind === 'indicators/*');

test('an indicator page weighs at most 40 KB without fonts, 6 KB of it scripts', () => {
  expect(indicatorPages.length).toBeGreaterThan(0);
  const heavy = indicatorPages
    .map((page) => ({ path: page.path, ...weigh(page, dist) }))
    .filter(({ html, css, js }) => html + css + js > 40 * kilobyte || js > 6 * kilobyte);
  expect(heavy).toEqual([]);
});

test('a page of any other kind weighs at most 80 KB without fonts, 6 KB of it scripts', () => {
  const heavy = samplePages()
    .map((page) => ({ path: page.path, ...weigh(page, dist) }))
    .filter(({ html, css, js }) => html + css + js > 80 * kilobyte || js > 6 * kilobyte);
  expect(heavy).toEqual([]);
});
