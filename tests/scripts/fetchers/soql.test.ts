import { expect, test } from 'vitest';
import { columnsOf, countedColumns, countsQuery, recordsQuery, totalQuery } from '../../../scripts/fetchers/soql.ts';
import { arrests, arrestsCount } from './invented-portal.ts';

test('records are asked for in the order of their ids', () => {
  expect(recordsQuery(arrests)).toEqual({ $select: ':id,day,descent,lat,lon', $order: ':id' });
});

test('counts are asked for by day, group and point', () => {
  expect(countsQuery({ ...arrests, where: "day >= '2020'" }, arrestsCount)).toEqual({
    $select: 'date_trunc_ymd(day) as day_day,descent,lat,lon,count(*) as rows',
    $where: "day >= '2020'",
    $group: 'day_day,descent,lat,lon',
    $order: 'day_day,descent,lat,lon',
  });
});

test('how many there are', () => {
  expect(totalQuery(arrests)).toEqual({ $select: 'count(*) as rows' });
});

test('the columns that counting needs, each once', () => {
  expect(columnsOf({ from: 'opened', to: 'closed', within: 5 })).toEqual(['opened', 'closed']);
  expect(countedColumns({ by: { a: { column: 'x' }, b: { from: 'x', to: 'y', within: 1 } }, sums: {} })).toEqual([
    'x',
    'y',
  ]);
});

test('numbers are added up by the portal too', () => {
  const count = { by: { who: { column: 'vendor' } }, sums: { dollars: 'amount' } };
  expect(countsQuery(arrests, count).$select).toBe('vendor,count(*) as rows,sum(amount) as dollars');
});
