import { expect, test } from 'vitest';
import {
  comparePeriods,
  fillPeriods,
  newestFirst,
  overlap,
  quarterOf,
  sortPeriods,
  yearsOf,
} from '../../../src/measures/periods.ts';

test('a period is a year, a span, or not stated', () => {
  expect(yearsOf('2019')).toEqual({ start: 2019, end: 2019 });
  expect(yearsOf('2019-2023')).toEqual({ start: 2019, end: 2023 });
  expect(yearsOf('not-stated')).toBeNull();
});

test('periods are ordered by their end; those not stated come first', () => {
  expect(sortPeriods(['2019', 'not-stated', '2014-2018', '2019', '2015-2019'])).toEqual([
    'not-stated',
    '2014-2018',
    '2015-2019',
    '2019',
  ]);
  expect(comparePeriods('2018', '2019')).toBeLessThan(0);
});

test('the newest comes first by the end of its period, whatever its kind; not stated comes last', () => {
  const sorted = ['not-stated', '2017-Q4', '2016', '2019-2023', '2017-Q1', '2024', '2018-2022'].sort(newestFirst);
  expect(sorted).toEqual(['2024', '2019-2023', '2018-2022', '2017-Q4', '2017-Q1', '2016', 'not-stated']);
});

test('periods of one end keep the order they are given in', () => {
  expect(['2023', '2019-2023', '2023-Q4'].sort(newestFirst)).toEqual(['2023', '2019-2023', '2023-Q4']);
});

test('spans that share a year overlap', () => {
  expect(overlap('2014-2018', '2018-2022')).toBe(true);
  expect(overlap('2018-2022', '2014-2018')).toBe(true);
  expect(overlap('2014-2018', '2019-2023')).toBe(false);
  expect(overlap('2019', '2019-2023')).toBe(true);
  expect(overlap('not-stated', '2019')).toBe(false);
});

test('a missing year is filled in', () => {
  expect(fillPeriods(['2014', '2018', '2015'])).toEqual(['2014', '2015', '2016', '2017', '2018']);
});

test('a survey of every second year has no gaps', () => {
  expect(fillPeriods(['2015', '2011', '2013', '2019'])).toEqual(['2011', '2013', '2015', '2017', '2019']);
});

test('spans are filled when all have one length, and left alone otherwise', () => {
  expect(fillPeriods(['2010-2014', '2011-2015', '2013-2017'])).toEqual([
    '2010-2014',
    '2011-2015',
    '2012-2016',
    '2013-2017',
  ]);
  expect(fillPeriods(['2018-2021', '2019-2023'])).toEqual(['2018-2021', '2019-2023']);
  expect(fillPeriods(['2019'])).toEqual(['2019']);
  expect(fillPeriods(['not-stated'])).toEqual(['not-stated']);
});

test('quarters are ordered within their year, overlap with it and not with each other, and are not filled in', () => {
  expect(sortPeriods(['2017', '2017-Q1', '2016-Q4', '2016-Q1'])).toEqual(['2016-Q1', '2016-Q4', '2017-Q1', '2017']);
  expect([quarterOf('2016-Q4'), quarterOf('2016'), quarterOf('2016-2017')]).toEqual([4, null, null]);
  expect(yearsOf('2016-Q4')).toEqual({ start: 2016, end: 2016 });
  expect(overlap('2016-Q1', '2016-Q4')).toBe(false);
  expect(overlap('2016-Q1', '2016-Q1')).toBe(true);
  expect(overlap('2016-Q1', '2016')).toBe(true);
  expect(fillPeriods(['2016-Q1', '2016-Q4', '2018-Q1'])).toEqual(['2016-Q1', '2016-Q4', '2018-Q1']);
});
