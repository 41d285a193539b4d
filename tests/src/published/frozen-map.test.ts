import { beforeAll, expect, test } from 'vitest';
import type * as Frozen from '../../../src/published/frozen-map.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import { frozenAreas } from '../../../src/published/frozen-areas.ts';
import { figure } from '../format/invented.ts';
import { frozenEntry } from '../model/invented-release.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let frozen: typeof Frozen;

beforeAll(async () => {
  await publishVerity('frozen-map');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  frozen = await import('../../../src/published/frozen-map.ts');
  page = pageContext('es', '/');
});

const entry = frozenEntry({ unit: 'percent' });
const inWard = (area: string, estimate: number) =>
  figure({ period: '2021', geography: 'ward-2020', area, dimension: 'all', group: 'all', estimate });

test('every area of the geography is on the map, those that the table lacks without a figure', () => {
  const [areas] = frozenAreas(page, entry, [inWard('01', 12), inWard('02', 30)]);
  const figures = frozen.frozenMap(page, entry, areas!);
  const known = page.site.geographies.find(({ geography }) => geography.id === 'ward-2020')!.areas.length;
  expect(figures.areas).toHaveLength(known);
  expect(figures.missingCount).toBe(known - 2);
  expect(figures.classCounts.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(figures.breaks[0]).toBeLessThanOrEqual(12);
  const { fills, title, sentence } = frozen.frozenViews(page, entry, figures).views[0]!;
  expect(fills.replaceAll('-', '')).toHaveLength(2);
  expect({ title, sentence }).toEqual(frozen.frozenMapWords(page, entry, figures));
  expect(title).toContain('Oars');
});

test('values that the classes of today do not hold get classes of their own', () => {
  const [areas] = frozenAreas(page, entry, [inWard('01', -5), inWard('02', 30)]);
  const figures = frozen.frozenMap(page, entry, areas!);
  expect(figures.breaks[0]).toBeLessThanOrEqual(-5);
  expect(frozen.frozenViews(page, entry, figures).views[0]!.fills).toContain('1');
});
