import { csv, xlsx, type Line } from './recipes.ts';

const inPeriod = (name: string, said: string, code: string, advice: RegExp): Line => [
  name,
  () => csv(`${said},Oak,21`),
  code,
  3,
  0,
  advice,
];

export const periods: Line[] = [
  inPeriod('a long dash between years', '2019–2023', 'period-dash', /write 2019-2023/),
  inPeriod('a stroke between years', '2019/2023', 'period-dash', /write 2019-2023/),
  inPeriod('spaces around the hyphen', '2019 - 2023', 'period-dash', /write 2019-2023/),
  inPeriod('a second year of two digits', '2019/20', 'period-short', /write 2019-2020/),
  inPeriod('a month or a span', '2009-10', 'period-month', /four digits/),
  inPeriod('a fiscal year', 'FY2020', 'period-format', /write the year/),
  inPeriod('a quarter', '2020 Q1', 'period-format', /quarters/),
  inPeriod('a day', '3/1/2020', 'period-format', /write the year/),
  inPeriod('a year to come', '2199', 'period-range', /typing error/),
  inPeriod('a year long gone', '1776', 'period-range', /typing error/),
  inPeriod('a span turned round', '2023-2019', 'period-order', /turn the two years round/),
  inPeriod('a year with a space', '"2020 "', 'spaces', /write 2020/),
  ['a year that became a day', () => xlsx([43831, 'Oak', 21]), 'period-serial', 3, 0, /write the year/],
  [
    'a date for a year',
    () => xlsx([{ value: new Date(Date.UTC(2020, 0, 1)), format: 'yyyy' }, 'Oak', 21]),
    'period-serial',
    3,
    0,
    /2020/,
  ],
  ['half a year', () => xlsx([2020.5, 'Oak', 21]), 'period-format', 3, 0, /year/],
  ['no period in a row', () => csv(',Oak,21'), 'missing-value', 3, 0, /fill it/],
];
