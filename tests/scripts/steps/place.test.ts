import { expect, test } from 'vitest';
import { place } from '../../../scripts/steps/place.ts';
import { figure, indicator } from '../../src/format/invented.ts';

const layer = {
  source: 'survey',
  series: 'dark',
  geography: 'ward',
  overlay: null,
  breaks: [0, 5, 10],
  minimumDenominator: 0,
  dimension: null,
  shareOfAll: false,
};
const ward = (area: string, estimate: number, period = '2021') => figure({ geography: 'ward', area, estimate, period });
const areas = ['01', '02', '03', '04'];

test('every area of the geography in its order, the whole, and how many fall in each class', () => {
  const observations = [ward('03', 12), ward('01', 0), ward('02', 7), figure({ estimate: 6 })];
  const map = place(indicator(), layer, areas, observations);
  expect(map.areas.map((one) => [one.area, one.estimate])).toEqual([
    ['01', 0],
    ['02', 7],
    ['03', 12],
    ['04', null],
  ]);
  expect(map).toMatchObject({ classCounts: [0, 1, 1], zeroCount: 1, missingCount: 1, period: '2021' });
  expect(map.areas[3]?.status).toBe('not-available');
  expect(map.whole?.estimate).toBe(6);
  expect(map.scale).toEqual({ min: 0, max: 15, ticks: [0, 5, 10, 15] });
});

test('the newest period, and no whole of another one', () => {
  const map = place(indicator(), layer, areas, [
    ward('01', 3, '2019'),
    ward('01', 4),
    figure({ period: '2019', estimate: 6 }),
  ]);
  expect(map.areas[0]?.estimate).toBe(4);
  expect(map.whole).toBeNull();
});

test('a layer without rows is an error with its name', () => {
  expect(() => place(indicator(), layer, areas, [])).toThrow('indicator no-boat: dark has no row by ward');
});

test('other periods are further pictures of the same map, newest first, with the same classes', () => {
  const map = place(indicator(), layer, areas, [ward('01', 3, '2019'), ward('01', 4), ward('01', 8, '2020')]);
  expect(map.others.map((view) => [view.period, view.group, view.areas[0]?.estimate, view.classCounts])).toEqual([
    ['2020', 'all', 8, [0, 1, 0]],
    ['2019', 'all', 3, [1, 0, 0]],
  ]);
});

test('groups of the newest period, in their order, and everyone first', () => {
  const byTree = { ...layer, dimension: 'tree' };
  const of = (group: string, estimate: number, period = '2021') =>
    figure({ geography: 'ward', area: '01', dimension: 'tree', group, estimate, period });
  const map = place(
    indicator(),
    byTree,
    areas,
    [of('ash', 9), of('birch', 2), ward('01', 4), of('ash', 1, '2019')],
    ['birch', 'ash', 'rowan'],
  );
  expect([map.group, map.areas[0]?.estimate]).toEqual(['all', 4]);
  expect(map.others.map((view) => [view.group, view.period, view.areas[0]?.estimate])).toEqual([
    ['birch', '2021', 2],
    ['ash', '2021', 9],
  ]);
  const shares = place(indicator(), { ...byTree, shareOfAll: true }, areas, [of('ash', 9), ward('01', 100)], ['ash']);
  expect([shares.group, shares.others]).toEqual(['ash', []]);
});
