import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { foundThrough, groupRows, overlapsOf, placeLayers, placeRow } from '../../../src/published/place.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('place');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

const layer = (indicator: string) =>
  placeLayers(page, 'ward-2020').find(({ published }) => published.id === indicator)!;

test('the indicators of a kind of place, and none of a kind without figures', () => {
  expect(placeLayers(page, 'ward-2020').map(({ published }) => published.id)).toContain('quays-not-clean');
  expect(placeLayers(page, 'city-of-port-verity')).toEqual([]);
});

test('a figure stands beside the whole and the other places, without its own among them', () => {
  const { figures, published } = layer('quays-not-clean');
  const [first] = figures.areas.filter(({ estimate }) => estimate !== null);
  const row = placeRow(page, { figures, published }, first!.area)!;
  expect(row.here).toBe(first);
  expect(row.whole).toBe(figures.whole);
  expect(row.label).toBe(page.words(published).short);
  expect(row.others).toHaveLength(figures.areas.filter(({ estimate }) => estimate !== null).length - 1);
});

test('an earlier figure is of the same area and group, and the earliest', () => {
  const shown = layer('quays-not-clean');
  const rows = shown.figures.areas.map(({ area }) => placeRow(page, shown, area)!);
  const earlier = rows.filter((row) => row.earlier !== null);
  for (const row of earlier) {
    expect(row.earlier!.area).toBe(row.here.area);
    expect(row.earlier!.group).toBe(row.here.group);
    expect(row.earlier!.period < row.here.period).toBe(true);
  }
});

test('a place that is not there has no row, and a layer of everyone no groups', () => {
  expect(placeRow(page, layer('quays-not-clean'), 'no-such')).toBeNull();
  expect(groupRows(page, layer('quays-not-clean'), '01')).toEqual([]);
});

test('groups stand in the order of the language, each against the same group of the city', () => {
  const found = page
    .indicators()
    .flatMap((published) =>
      published.places
        .filter(({ dimension, others }) =>
          [dimension, ...others.map((one) => one.dimension)].some((id) => id !== 'all'),
        )
        .map((figures) => ({ published, figures })),
    );
  for (const one of found) {
    const rows = groupRows(page, one, one.figures.areas[0]!.area);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.whole === null || row.whole.group === row.here.group)).toBe(true);
  }
});

test('ground is shared both ways, and slivers are left out', () => {
  const [one] = page.site.overlaps;
  const there = overlapsOf(page, one!.geography, one!.area);
  expect(there.find(({ geography }) => geography === one!.other)?.areas.map(({ id }) => id)).toContain(one!.otherArea);
  const back = overlapsOf(page, one!.other, one!.otherArea);
  expect(back.find(({ geography }) => geography === one!.geography)?.areas.map(({ id }) => id)).toContain(one!.area);
  const slivers = { ...page, site: { ...page.site, overlaps: [{ ...one!, share: 0.001, otherShare: 0.002 }] } };
  expect(overlapsOf(slivers, one!.geography, one!.area)).toEqual([]);
});

test('places without pages that share ground with some that have are found through them, by name', () => {
  const quarters = foundThrough(page, 'quarter-2020').map(({ id }) => id);
  expect(quarters).toEqual(['north', 'south']);
  expect(foundThrough(page, 'ward-2020')).toEqual([]);
  expect(foundThrough(page, 'city-of-port-verity')).toEqual([]);
});
