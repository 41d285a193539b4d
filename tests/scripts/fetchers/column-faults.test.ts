import { expect, test } from 'vitest';
import { columnFaultsOf } from '../../../scripts/fetchers/column-faults.ts';

const there = new Map([
  ['day', 'date'],
  ['kin', 'text'],
]);

test('columns that are as the source says are no faults', () => {
  expect(columnFaultsOf('a.csv', { day: 'date' }, there)).toEqual([]);
});

test('one that is gone and one of another type are told with those that there are', () => {
  expect(columnFaultsOf('a.csv', { days: 'date', kin: 'number' }, there)).toEqual([
    'a.csv: there is no column "days" any more; columns are day, kin; change fetch.columns of the source',
    'a.csv: column "kin" is text, not number; columns are day, kin; change fetch.columns of the source',
  ]);
});
