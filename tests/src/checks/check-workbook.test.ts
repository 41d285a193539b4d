import { expect, test } from 'vitest';
import { checkWorkbook } from '../../../src/checks/check-workbook.ts';
import { readWorkbook } from '../../../src/sheets/read-workbook.ts';
import { target } from '../../cases/broken-files/target.ts';

const check = (text: string, tell?: (done: number, of: number) => void) =>
  checkWorkbook(readWorkbook('a.csv', new TextEncoder().encode(text)).workbook!, target, tell);

test('rows with their place, and what was set aside and why', () => {
  const { rows, received, setAside, problems } = check('period,group,estimate\n2019,Elm,20\n2019,Stone,3\n2019,Oak,21');
  expect(problems).toEqual([]);
  expect(rows.map(({ at, row }) => [at, row.group])).toEqual([
    [2, 'elm'],
    [4, 'oak'],
  ]);
  expect([received, setAside]).toEqual([3, [{ reason: 'a stone is no tree', rows: 1 }]]);
});

test('progress is told', () => {
  const told: number[][] = [];
  check('period,group,estimate\n2019,Elm,20', (done, of) => void told.push([done, of]));
  expect(told).toEqual([
    [0, 1],
    [1, 1],
  ]);
});
