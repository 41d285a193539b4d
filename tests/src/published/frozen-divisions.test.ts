import { beforeAll, expect, test } from 'vitest';
import { frozenDivisions, isOnePlace, newestOf } from '../../../src/published/frozen-divisions.ts';
import type { PageContext } from '../../../src/published/page-context.ts';
import type * as Read from '../../../src/published/read.ts';
import { figure } from '../format/invented.ts';
import { frozenEntry } from '../model/invented-release.ts';
import { publishVerity } from './verity.ts';

// The invented city Port Verity: every figure is synthetic.

let page: PageContext;
let read: typeof Read;

beforeAll(async () => {
  await publishVerity('frozen-divisions');
  const { pageContext } = await import('../../../src/published/page-context.ts');
  read = await import('../../../src/published/read.ts');
  page = pageContext('es', '/');
});

const entry = frozenEntry({ groups: { 'kin/heron-kin': { es: 'Ánade' }, 'kin/otter-kin': { es: 'Búho' } } });
const kin = (group: string, estimate: number, given = {}) =>
  figure({ period: '2021', dimension: 'kin', group, estimate, ...given });

test('everyone first, then groups in the order of the page, called as they were then, with every period', () => {
  const { geography, area } = page.site.site;
  const place = { geography, area };
  const figures = [
    kin('otter-kin', 12.34, place),
    kin('heron-kin', 5, place),
    kin('all', 20, place),
    kin('otter-kin', 1, { ...place, period: '2020' }),
    figure({ ...place, period: 'not-stated', dimension: 'all', group: 'all', estimate: 9 }),
  ];
  const divisions = frozenDivisions(page, entry, figures);
  expect(divisions).toHaveLength(1);
  expect(divisions[0]!.periods).toEqual(['2020', '2021']);
  expect(newestOf(divisions[0]!).map(({ row, observation }) => [row.label, observation.estimate])).toEqual([
    ['All', 20],
    ['Ánade', 5],
    ['Búho', 12.34],
  ]);
  expect(divisions[0]!.rows.at(-1)!.byPeriod.get('2020')!.estimate).toBe(1);
});

test('figures of another place than the city are not left out: the place with most groups is taken', () => {
  const county = { geography: 'county-of-verity', area: 'verity' };
  const { geography, area } = page.site.site;
  const figures = [kin('otter-kin', 3, county), kin('heron-kin', 4, county), kin('otter-kin', 7, { geography, area })];
  const [division] = frozenDivisions(page, entry, figures);
  expect(division).toMatchObject(county);
  expect(division!.rows).toHaveLength(2);
});

test('an undivided indicator has everyone alone, in every period; one of areas alone has no division', () => {
  const { geography, area } = page.site.site;
  const everyone = (period: string) =>
    figure({ period, geography, area, dimension: 'all', group: 'all', estimate: 2, source: 'one' });
  const [division] = frozenDivisions(page, entry, [everyone('2021'), everyone('2020')]);
  expect(division).toMatchObject({ dimension: 'all', periods: ['2020', '2021'] });
  const areas = ['01', '02'].map((ward) => kin('all', 1, { geography: 'ward-2020', area: ward }));
  expect(frozenDivisions(page, entry, areas)).toEqual([]);
  expect(isOnePlace(page, 'ward-2020', areas.slice(0, 1))).toBe(false);
  expect(isOnePlace(page, 'unheard-of', [kin('all', 1, { geography: 'unheard-of', area: 'x' })])).toBe(true);
});

test('every indicator of the frozen release has figures to print', () => {
  for (const one of read.readManifest('2022-03-01').indicators) {
    const divisions = frozenDivisions(page, one, read.readFrozen('2022-03-01', one.id));
    expect(divisions.flatMap(newestOf).length, one.id).toBeGreaterThan(0);
  }
});
