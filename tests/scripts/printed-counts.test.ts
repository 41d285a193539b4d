import { expect, test } from 'vitest';
import { countOf, countsInDownload, countsInTable, rowsOf } from '../../scripts/printed-counts.ts';
import { catalog } from './small-catalog.ts';

// Invented rows of files.

test('a numerator is the count; without one a share times what it is out of, as far as it is rounded', () => {
  expect(countOf({ numerator: '7', estimate: '3.5' }, false)).toEqual({ low: 7, high: 7 });
  expect(countOf({ estimate: '12.4', denominator: '100', unit: 'percent' }, false)).toEqual({ low: 12, high: 13 });
  expect(countOf({ estimate: '12', denominator: '100', unit: 'percent' }, false)).toEqual({ low: 12, high: 12 });
  expect(countOf({ estimate: '3.1', denominator: '2000', per: '1000' }, false)).toEqual({ low: 6, high: 7 });
  expect(countOf({ estimate: 3, denominator: 2000, per: 1000 }, false)).toEqual({ low: 5, high: 7 });
});

test('a count is its own estimate; a share alone says nothing of how many', () => {
  expect(countOf({ estimate: '41' }, true)).toEqual({ low: 41, high: 41 });
  expect(countOf({ estimate: '41' }, false)).toBeNull();
  expect(countOf({ estimate: '', numerator: '' }, true)).toBeNull();
});

const columns = 'indicator,measure,period,geography,area,dimension,group,status,estimate,numerator,source';

test('a download names its indicator, which names the series', () => {
  const text = `${columns}\nno-boat,share,2021,town,port,tree,elm,withheld,,,survey\nother,count,2021,town,port,all,all,published,9,,survey\n`;
  const [elm, other] = countsInDownload(catalog({ survey: [] }), rowsOf(text), (at) => `a.csv:${at + 2}`);
  expect(elm).toMatchObject({ source: 'survey', where: 'a.csv:2', status: 'withheld', count: null });
  expect(elm?.place).toEqual({
    series: 'no-boat',
    period: '2021',
    geography: 'town',
    area: 'port',
    dimension: 'tree',
    group: 'elm',
  });
  expect(other).toMatchObject({ place: { series: 'other' }, count: { low: 9, high: 9 } });
});

test('a table holds the count itself, or both counts of a share', () => {
  const rows = [
    { series: 'boats', estimate: 41, denominator: null, status: 'published' },
    { series: 'boats', estimate: 25, numerator: 10, denominator: 40, status: 'published' },
  ];
  const counts = countsInTable('survey', rows, (at) => `t.csv:${at}`);
  expect(counts.map(({ count }) => count?.low)).toEqual([41, 10]);
});
