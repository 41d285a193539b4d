import { expect, test } from 'vitest';
import { expenditureRows, expenditureText } from '../../../scripts/budget/expenditures.ts';
import { brief } from '../../cities/invented-city.ts';
import { expenditures, spending } from './invented-raw.ts';

test('lines become programs by fund; an empty cell adds nothing, and empty alone is unknown', () => {
  const { rows, problems } = expenditureRows(
    expenditures,
    spending(
      '01,Harbour,0101,Nets,1,Rope,100,',
      '01,Harbour,0101,Nets,1,Tar,-20,',
      '01,Harbour,0101,Nets,2,Paid over,,30',
      '01,Harbour,0101,Nets,2,Cork,0,5',
      ',,,,,,80,35',
    ),
  );
  expect(problems).toEqual([]);
  const brought = rows.map(({ fund, stage, dollars, lines, empty }) => [fund, stage, dollars, lines, empty]);
  expect(brought).toEqual([
    ['general-fund', 'actual', 80, 2, 0],
    ['general-fund', 'adopted', null, 0, 2],
    ['special-fund', 'actual', 0, 1, 0],
    ['special-fund', 'adopted', 5, 1, 0],
    ['paid-to-general-fund', 'actual', null, 0, 1],
    ['paid-to-general-fund', 'adopted', 30, 1, 0],
  ]);
  expect(rows[1]).toMatchObject({ status: 'not-available', program: '0101' });
  expect(expenditureText(rows).split('\n')[2]).toBe(
    '01,Harbour,0101,Nets,general-fund,2021-22,adopted,,not-available,0,2',
  );
});

test('a total that is not the sum of its lines is told at its cell, an empty one cannot be compared', () => {
  const found = expenditureRows(expenditures, spending('01,Harbour,0101,Nets,1,Rope,100,7', ',,,,,,90,'));
  expect(found.rows).toEqual([]);
  expect(found.problems.map(brief)).toEqual(['spending.csv:3:7 Spent: the total is 90, its lines add up to 100']);
});

test('all faults of all lines at once, and no rows', () => {
  const { rows, problems } = expenditureRows(
    expenditures,
    spending('01,Harbour,0101,Nets,1,Rope,ten,7', '01,Haven,0101,Nets,1,Rope,1,7'),
  );
  expect(rows).toEqual([]);
  expect(problems.map(({ field }) => field).sort()).toEqual(['Account', 'Dept name', 'Spent']);
});
