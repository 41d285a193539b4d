import { expect, test } from 'vitest';
import { emptyCells, numberCells, repeatedLines, twoNames } from '../../../scripts/budget/line-faults.ts';
import { readRawLines } from '../../../scripts/budget/raw-lines.ts';
import { brief } from '../../cities/invented-city.ts';
import { expenditures, spending } from './invented-raw.ts';

const linesOf = (...lines: string[]) => readRawLines(expenditures, spending(...lines)).counted;

test('words, signs and halves of a dollar are told at their cell', () => {
  const lines = linesOf('01,H,0101,Nets,1,Rope,"1,200",$5', '01,H,0101,Nets,1,Tar,1.5,-90');
  expect(numberCells(lines, ['Spent', 'Decided'], true).map(brief)).toEqual([
    'spending.csv:2:23 Spent: "1,200" is no number',
    'spending.csv:2:31 Decided: "$5" is no number',
    'spending.csv:3:22 Spent: "1.5" is no number',
  ]);
  expect(numberCells(lines.slice(1), ['Spent', 'Decided'], false)).toEqual([]);
});

test('a code without a name is told', () => {
  expect(emptyCells(linesOf('01,,0101,Nets,1,Rope,1,1'), ['Dept', 'Dept name']).map(brief)).toEqual([
    'spending.csv:2:4 Dept name: is empty',
  ]);
});

test('a line that stands twice names the first', () => {
  const lines = linesOf('01,H,0101,Nets,1,Rope,1,1', '01,H,0101,Nets,2,Rope,1,1', '01,H,0101,Nets,1,Rope,3,1');
  expect(repeatedLines(lines, ['Prog', 'Purse', 'Account']).map(brief)).toEqual([
    'spending.csv:4:18 Account: 0101, 1, Rope stands on line 2 already',
  ]);
});

test('a code with two names is told at the second', () => {
  const lines = linesOf('01,H,0101,Nets,1,Rope,1,1', '01,H,0101,Sails,2,Rope,1,1', '02,L,0101,Lamps,1,Oil,1,1');
  expect(twoNames(lines, ['Dept', 'Prog'], 'Prog name').map(brief)).toEqual([
    'spending.csv:3:11 Prog name: 01 0101 is "Sails" here and "Nets" on line 2',
  ]);
});
