import { expect, test } from 'vitest';
import { isolated, known, seriesOf, yearOf } from '../../../src/charts/series.ts';
import { history, observation } from '../../samples/charts/observation.ts';

test('a span of years stands at its last', () => {
  expect(yearOf('2019-2023')).toBe(2023);
  expect(() => yearOf('spring')).toThrow('invalid period: spring');
});

test('a missing year ends a run', () => {
  expect(seriesOf(history([1, 2, null, 3])).map(({ run, value }) => [run, value])).toEqual([
    [0, 1],
    [0, 2],
    [0, null],
    [1, 3],
  ]);
});

test('a change of method ends a run', () => {
  expect(seriesOf(history([1, 2, 3]), ['2014']).map(({ run }) => run)).toEqual([0, 0, 1]);
});

test('only what is published has a value', () => {
  const hidden = { ...observation({ estimate: 4 }), status: 'unreliable' as const };
  expect(known(seriesOf([hidden]))).toEqual([]);
});

test('a year between two gaps stands alone', () => {
  expect(isolated(seriesOf(history([1, 2, null, 3, null, 4, 5]))).map(({ year }) => year)).toEqual([2015]);
});
