import { beforeAll, expect, test } from 'vitest';
import type { PageContext } from '../../../src/published/page-context.ts';
import { keyLabel, keyOf, mapViews, orderedViews } from '../../../src/published/map-views.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;

beforeAll(async () => {
  await publishVerity('map-views');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  page = pageContext('en', '/');
});

const maps = () =>
  page.indicators().flatMap((published) => published.places.map((figures) => ({ published, figures })));

test('every picture has a sign, a name and a figure for each area, in the order of the boundaries', () => {
  expect(maps().length).toBeGreaterThan(0);
  for (const { published, figures } of maps()) {
    const file = mapViews(page, published, figures);
    expect(file.ids).toEqual(figures.areas.map(({ area }) => area));
    expect(file.views).toHaveLength(1 + figures.others.length);
    for (const { fills, values } of file.views) {
      expect(fills).toHaveLength(file.ids.length);
      expect(values.every((value) => value !== '')).toBe(true);
    }
  }
});

test('an area without a figure has the sign of none and the words for why', () => {
  for (const { published, figures } of maps()) {
    const file = mapViews(page, published, figures);
    orderedViews(page, figures).forEach((one, at) =>
      one.areas.forEach(({ estimate }, area) => {
        expect(file.views[at]!.fills[area] === '-').toBe(estimate === null);
        if (estimate === null) expect(file.views[at]!.values[area]).not.toMatch(/\d/);
      }),
    );
  }
});

test('the counts of a picture are those of its key, and add up to all areas', () => {
  for (const { published, figures } of maps()) {
    const file = mapViews(page, published, figures);
    orderedViews(page, figures).forEach((one, at) => {
      expect(file.views[at]!.counts).toEqual(keyOf(figures, one).map(({ count }) => count));
      expect(file.views[at]!.counts.reduce((sum, count) => sum + count, 0)).toBe(file.ids.length);
    });
  }
});

test('a line of the key says its range, zero, or that there is no figure', () => {
  const { published, figures } = maps()[0]!;
  const labels = keyOf(figures, figures).map((entry) => keyLabel(page, published.indicator, entry));
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.filter((label) => label.endsWith(' or more'))).toHaveLength(1);
  expect(keyLabel(page, published.indicator, { fill: 'none', from: null, to: null, count: 1 })).toBe('No figure');
});
