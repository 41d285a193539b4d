import { expect, test } from 'vitest';
import { divide, everyoneOverTime } from '../../../scripts/steps/compare.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { figure, indicator } from '../../src/format/invented.ts';
import { catalog } from '../small-catalog.ts';

const all = (period: string, estimate: number | null, more: Partial<Observation> = {}) =>
  figure({ period, estimate, ...(estimate === null ? { status: 'not-available' } : {}), ...more });
const oak = (period: string, estimate: number | null, more: Partial<Observation> = {}) =>
  all(period, estimate, { dimension: 'tree', group: 'oak', ...more });
const divided = (observations: Observation[], given = {}) =>
  divide(catalog({}), indicator(given), 'tree', observations);

const series = [
  all('2015', 20),
  oak('2015', 27),
  all('2016', 19),
  oak('2016', 26),
  all('2018', 16.7),
  oak('2018', 24.6),
];

test('the newest figure, the history with its gap, and the distance at both ends', () => {
  const division = divided(series);
  expect(division).toMatchObject({ period: '2018', firstPeriod: '2015', periods: ['2015', '2016', '2017', '2018'] });
  const row = division?.rows.find((one) => one.group === 'oak');
  expect(row?.history.map((one) => one.estimate)).toEqual([27, 26, null, 24.6]);
  expect(row?.history[2]).toMatchObject({ status: 'not-available', period: '2017', group: 'oak' });
  expect(row).toMatchObject({ difference: 7.9, differenceFirst: 7 });
});

test('of a partition every group keeps its row, in the order of the dimension', () => {
  expect(divided(series)?.rows.map((one) => one.group)).toEqual(['elm', 'fir', 'oak', 'yew']);
});

test('of a variant that is no partition, only the groups this source knows', () => {
  const known = catalog({});
  const tree = known.dimensions.get('tree')!;
  known.dimensions.set('tree', { ...tree, partition: false });
  known.crosswalks.set('survey', [{ column: 'Tree', label: 'YEW', dimension: 'tree', group: 'yew', definition: '' }]);
  const division = divide(known, indicator(), 'tree', series);
  expect(division?.rows.map((one) => one.group)).toEqual(['oak', 'yew']);
});

test('the newest period is one that has a figure', () => {
  expect(divided([...series, oak('2019', null), all('2019', 15)])?.period).toBe('2018');
});

test('nothing is compared across a break, nor with a span that shares a year', () => {
  expect(divided(series, { breaks: ['2016'] })?.firstPeriod).toBe('2016');
  const spans = [all('2010-2014', 9), oak('2010-2014', 8), all('2014-2018', 9), oak('2014-2018', 8)];
  expect(divided(spans)?.firstPeriod).toBeNull();
  expect(divided(spans)?.rows[2]?.differenceFirst).toBeNull();
});

test('the declared baseline comes before the earliest period', () => {
  expect(divided(series, { baseline: '2016' })?.firstPeriod).toBe('2016');
  expect(divided(series, { baseline: '1999' })?.firstPeriod).toBe('2015');
});

test('the axis holds every interval and starts where the indicator says', () => {
  const wide = [all('2018', 62), oak('2018', 70, { lower: 55, upper: 81 })];
  expect(divided(wide)?.scale).toMatchObject({ min: 0, max: 100 });
  expect(divided(wide, { scaleStart: 60 })?.scale).toEqual({ min: 60, max: 90, ticks: [60, 70, 80, 90] });
});

test('counts have no distance, and everyone is no part of a share of everyone', () => {
  expect(divided(series, { measure: 'count' })?.rows[2]?.difference).toBeNull();
  const figures = { ...indicator().figures!, shareOfAll: true };
  const shares = divided([all('2018', 100), oak('2018', 20)], { figures });
  expect(shares?.rows[2]?.difference).toBeNull();
  expect(shares?.scale.max).toBe(20);
});

test('a dimension without rows is an error with the names of both, not a missing chart', () => {
  expect(() => divided([all('2018', 16)])).toThrow('indicator no-boat: survey has no row by tree');
});

test('everyone alone has a history where there are two periods', () => {
  const over = everyoneOverTime(indicator(), [all('2015', 20), all('2018', 16)]);
  expect(over).toMatchObject({ dimension: 'all', period: '2018', firstPeriod: '2015', rows: [] });
  expect(everyoneOverTime(indicator(), [all('2018', 16)])).toBeNull();
});
