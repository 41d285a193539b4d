import { expect, test } from 'vitest';
import { measureRows, measureText } from '../../../scripts/budget/measure-rows.ts';
import { brief } from '../../cities/invented-city.ts';
import { counts, measures } from './invented-raw.ts';

test('measures by department, program and code, figures as published, empty ones unknown', () => {
  const { rows, problems } = measureRows(
    measures,
    counts('02,Lamp,0201,Lamps,02LIT,Lamps lit,in millions,-0.22', '01,Harbour,0102,Ink,01INK,Bottles,,'),
  );
  expect(problems).toEqual([]);
  expect(rows.map(({ measure, value, status }) => [measure, value, status])).toEqual([
    ['01INK', null, 'not-available'],
    ['02LIT', -0.22, 'published'],
  ]);
  expect(measureText(rows)).toContain('02,Lamp,0201,Lamps,02LIT,Lamps lit,in millions,2020-21,actual,-0.22,published');
});

test('a measure that stands twice and a word for a figure are told', () => {
  const { rows, problems } = measureRows(
    measures,
    counts('01,Harbour,0102,Ink,01INK,Bottles,,many', '01,Harbour,0102,Ink,01INK,Bottles,,3'),
  );
  expect(rows).toEqual([]);
  expect(problems.map(brief)).toEqual([
    'counts.csv:2:36 Seen: "many" is no number',
    'counts.csv:3:21 Count: 01INK stands on line 2 already',
  ]);
});
