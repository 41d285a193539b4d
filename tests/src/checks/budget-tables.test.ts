import { expect, it } from 'vitest';
import { change, faultsAfter, remove, write } from '../../cities/invented-city.ts';

const money = 'budget/expenditures.csv';

it('wants all files of a budget, or none', () => {
  expect(faultsAfter(remove('budget/measures.csv'), remove('budget/measures.meta.json')).slice(0, 2)).toEqual([
    'budget/measures.csv:0:0 file: is missing',
    'budget/measures.meta.json:0:0 file: is missing',
  ]);
});

it('refuses a line that stands twice', () => {
  const line = '02,Lamp Office,0201,Lamps,special-fund,2020-21,actual,,not-available,0,1\n';
  expect(faultsAfter(change(money, line, line + line))).toEqual([
    `${money}:11:16 program: 0201, 02, special-fund, 2020-21, actual stands twice`,
  ]);
});

it('refuses a table that its receipt does not describe, and a ledger out of balance', () => {
  const receipt = 'budget/expenditures.meta.json';
  expect(faultsAfter(change(receipt, '"rows": 10', '"rows": 9')).join()).toContain('9 is not of this table');
  expect(faultsAfter(change(receipt, '"rowsCounted": 5', '"rowsCounted": 4')).join()).toContain('5 rows received');
  expect(faultsAfter(change(receipt, '"source": "expenditures"', '"source": "money"')).join()).toContain('"money"');
});

it('refuses a file that no budget has', () => {
  expect(faultsAfter(write('budget/else.csv', 'a\n1\n')).join()).toContain('nothing reads a file');
});
