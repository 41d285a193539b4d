import { expect, it } from 'vitest';
import { change, faultsAfter } from '../../cities/invented-city.ts';

const programs = 'catalog/budget-programs.csv';
const measures = 'catalog/budget-measures.csv';
const ink = '01,0102,Ink and paper,none,office\n';

it('refuses an unknown program, issue area and reason, and an old name, at their cells', () => {
  const other = '03,0301,Nets,water,nothing\n';
  expect(faultsAfter(change(programs, ink, ink + other))).toEqual([
    `${programs}:4:4 program: unknown programme "03 0301"`,
    `${programs}:4:14 issueArea: unknown issue area "water"`,
    `${programs}:4:20 reason: unknown reason "nothing"`,
  ]);
  expect(faultsAfter(change(programs, 'Ink and paper', 'Ink'))).toEqual([
    `${programs}:3:9 programName: "Ink" is called "Ink and paper" in the table`,
  ]);
});

it('refuses a program that is missing or stands twice', () => {
  expect(faultsAfter(change(programs, ink, ''))).toEqual([
    `${programs}:0:0 program: programme 01 0102 (Ink and paper) is missing`,
  ]);
  expect(faultsAfter(change(programs, ink, ink + ink))).toEqual([`${programs}:4:4 program: 01 0102 stands twice`]);
});

it('lets a measure have several indicators, each once, and `none` alone', () => {
  const houses = '01HOUSES,Houses with water,safe-water,same-houses\n';
  const more = houses.replace('safe-water', 'rescues');
  expect(faultsAfter(change(measures, houses, houses + more))).toEqual([]);
  expect(faultsAfter(change(measures, houses, houses + houses))).toEqual([
    `${measures}:3:1 measure: 01HOUSES stands twice`,
  ]);
  expect(faultsAfter(change(measures, houses, houses + houses.replace('safe-water', 'none')))).toHaveLength(1);
  expect(faultsAfter(change(measures, 'safe-water', 'safe-tea'))).toEqual([
    `${measures}:2:28 indicator: unknown indicator "safe-tea"`,
  ]);
  expect(faultsAfter(change(measures, '01PAPER,Sheets written,none,paper\n', ''))[0]).toContain(
    'measure 01PAPER (Sheets written) is missing',
  );
});

it('refuses a reason that no line gives', () => {
  expect(faultsAfter(change(measures, 'none,paper', 'none,same-houses'))).toEqual([
    'catalog/budget.yaml:45:5 texts.measureReasons.paper: no line gives the reason "paper"',
  ]);
});
