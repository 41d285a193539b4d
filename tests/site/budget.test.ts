import { expect, test } from 'vitest';
import type { Page } from './files.ts';
import { dist, pages, readIndicators } from './pages.ts';
import { heavier } from './weight.ts';

const kilobyte = 1024;
const [indicatorPages, others] = [true, false].map((is) =>
  pages.filter(({ kind }) => (kind === 'indicators/*') === is),
);

/** Indicators with maps of several kinds of place carry each of them. */
const manyMaps = new Set(
  readIndicators()
    .filter(({ places }) => places.length > 1)
    .map(({ id }) => id),
);
const hasManyMaps = ({ path }: Page): boolean => manyMaps.has(/\/indicators\/([^/]+)\/(map\/)?$/.exec(path)?.[1] ?? '');

const tooHeavy = (some: readonly Page[], limit: number) =>
  heavier(some, dist, ({ html, css, js }, page) => {
    const most = (hasManyMaps(page) ? 120 : limit) * kilobyte;
    return html + css + js > most || js > 7 * kilobyte;
  });

test('an indicator page weighs at most 40 KB without fonts, one with several maps 120, 7 KB of it scripts', () => {
  expect(indicatorPages!.length).toBeGreaterThan(0);
  expect(tooHeavy(indicatorPages!, 40)).toEqual([]);
});

test('a page of any other kind weighs at most 80 KB without fonts, 7 KB of it scripts', () => {
  expect(tooHeavy(others!, 80)).toEqual([]);
});
