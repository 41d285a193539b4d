import { expect, test } from 'vitest';
import { readRawLines } from '../../../scripts/budget/raw-lines.ts';
import { brief } from '../../cities/invented-city.ts';
import { expenditures, spending } from './invented-raw.ts';

test('lines are sorted by what they are, without the spaces at the edges of cells', () => {
  const read = readRawLines(expenditures, spending('01,Harbour ,0101,Nets,1,Rope,5,7', ',,,,,,5,7', ',,,,,,,'));
  expect(read.problems).toEqual([]);
  expect([read.received, read.counted.length, read.totals.length, read.blank.length]).toEqual([3, 1, 1, 1]);
  expect(read.counted[0]?.cells).toMatchObject({ Dept: '01', 'Dept name': 'Harbour', Spent: '5' });
  expect(read.counted[0]?.line).toBe(2);
});

test('a missing column is told with the columns that are allowed', () => {
  const bytes = new TextEncoder().encode('Dept,Prog\n01,0101\n');
  const { problems, counted } = readRawLines(expenditures, bytes);
  expect(counted).toEqual([]);
  expect(problems.map(({ wrong }) => wrong).join()).toContain('missing column "Purse"');
  expect(problems[0]).toMatchObject({ line: 1, allowed: expenditures.columns.join(',') });
});

test('a column that the recipe names and its list lacks is told before anything is read', () => {
  const { problems } = readRawLines(expenditures, spending(), ['Sum']);
  expect(problems.map(brief)).toEqual([
    'spending.csv:0:0 Sum: catalog/budget.yaml names a column "Sum" that its list of columns does not have',
  ]);
});

test('a file that is not UTF-8 is a fault, a space at the end of a line is none', () => {
  expect(readRawLines(expenditures, spending('01,Harbour,0101,Nets,1,Rope,5,7 ')).problems).toEqual([]);
  const latin = new Uint8Array([...spending(), 0xe9]);
  expect(readRawLines(expenditures, latin).problems.map(({ field }) => field)).toContain('encoding');
});
