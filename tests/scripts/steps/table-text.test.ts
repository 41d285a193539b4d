import { expect, test } from 'vitest';
import { tableText } from '../../../scripts/steps/table-text.ts';
import { row, treeRow } from '../small-catalog.ts';

const rows = [
  treeRow('birch', { estimate: 2 }),
  row({ series: 'oars', estimate: 4 }),
  treeRow('ash', { estimate: 0.1 + 0.2, note: 'one, "two"' }),
  row({ period: '2020', numerator: 1 / 3 }),
  row({ estimate: 3 }),
];

test('the columns in order, rows by series, area, period and group with everyone first, floating dust cut off', () => {
  expect(tableText(rows).split('\n')).toEqual([
    'series,vintage,period,geography,area,dimension,group,estimate,marginOfError,lower,upper,numerator,denominator,status,reliability,note',
    'no-boat,invented,2020,town,port,all,all,,,,,0.333333333333,,published,,',
    'no-boat,invented,2021,town,port,all,all,3,,,,,,published,,',
    'no-boat,invented,2021,town,port,tree,ash,0.3,,,,,,published,,"one, ""two"""',
    'no-boat,invented,2021,town,port,tree,birch,2,,,,,,published,,',
    'oars,invented,2021,town,port,all,all,4,,,,,,published,,',
    '',
  ]);
});

test('everyone comes first, also before a dimension that the alphabet puts before "all"', () => {
  const text = tableText([row({ dimension: 'age', group: 'adults' }), row({})]);
  expect(text.indexOf(',all,all,')).toBeLessThan(text.indexOf(',age,'));
});

test('the order of the rows given changes no byte', () => {
  expect(tableText([...rows].reverse())).toBe(tableText(rows));
});
