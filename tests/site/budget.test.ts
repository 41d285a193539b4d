import { expect, test } from 'vitest';
import { dist, pages, readIndicators, samplePages } from './pages.ts';
import { heavier } from './weight.ts';

const kilobyte = 1024;
const indicatorPages = pages.filter((page) => page.kind === 'indicators/*');

/** Indicators with maps of several kinds of place carry each of them. */
const manyMaps = new Set(
  readIndicators()
    .filter(({ places }) => places.length > 1)
    .map(({ id }) => id),
);
const limitOf = (path: string): number => (manyMaps.has(path.split('/').at(-2) ?? '') ? 120 : 40) * kilobyte;

test('an indicator page weighs at most 40 KB without fonts, one with several maps 120, 7 KB of it scripts', () => {
  expect(indicatorPages.length).toBeGreaterThan(0);
  expect(
    heavier(
      indicatorPages,
      dist,
      ({ html, css, js }, { path }) => html + css + js > limitOf(path) || js > 7 * kilobyte,
    ),
  ).toEqual([]);
});

test('a page of any other kind weighs at most 80 KB without fonts, 7 KB of it scripts', () => {
  expect(
    heavier(samplePages(), dist, ({ html, css, js }) => html + css + js > 80 * kilobyte || js > 7 * kilobyte),
  ).toEqual([]);
});
