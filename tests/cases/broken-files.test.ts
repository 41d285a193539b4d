import { describe, expect, test } from 'vitest';
import { checkWorkbook } from '../../src/checks/check-workbook.ts';
import { tellSheetProblem } from '../../src/format/sheet-problem.ts';
import type { SheetProblem } from '../../src/model/workbook.ts';
import { readWorkbook } from '../../src/sheets/read-workbook.ts';
import { english, spanish } from '../src/format/words.ts';
import { brokenFiles, soundFiles } from './broken-files/all.ts';
import { target } from './broken-files/target.ts';

function problemsOf(bytes: Uint8Array): SheetProblem[] {
  const { workbook, problems } = readWorkbook('boats', bytes);
  return workbook === null ? problems : checkWorkbook(workbook, target).problems;
}

test('there are a hundred kinds and more, each with a name of its own', () => {
  expect(brokenFiles.length).toBeGreaterThanOrEqual(100);
  expect(new Set(brokenFiles.map(({ name }) => name)).size).toBe(brokenFiles.length);
});

describe.each(brokenFiles)('$name', ({ bytes, code, row, column, advice }) => {
  test('the right cell, the right advice, nothing else', async () => {
    const found = problemsOf(await bytes());
    expect(found.map((one) => [one.code, one.row, one.column])).toEqual([[code, row, column]]);
    expect(tellSheetProblem(found[0]!, english).mend).toMatch(advice);
  });

  test('in both languages every part is said', async () => {
    const [found] = problemsOf(await bytes());
    const [en, es] = [english, spanish].map((words) => tellSheetProblem(found!, words));
    for (const part of ['wrong', 'allowed', 'mend'] as const) {
      expect(en![part].length).toBeGreaterThan(3);
      expect(es![part].length).toBeGreaterThan(3);
      expect([en![part], es![part]].join()).not.toMatch(/[{}]|undefined/);
    }
    expect(es!.wrong).not.toBe(en!.wrong);
  });
});

test.each(soundFiles)('%s: is sound', async (_name, bytes, rows) => {
  const { workbook, problems } = readWorkbook('boats', await bytes());
  expect(problems).toEqual([]);
  const checked = checkWorkbook(workbook!, target);
  expect(checked.problems).toEqual([]);
  expect(checked.rows).toHaveLength(rows);
});

test('all faults of a sheet are told at once', () => {
  const bytes = new TextEncoder().encode('period,group,estimate\n2019/20,Oka,21%\n2020,Oak,n/a');
  expect(problemsOf(bytes).map(({ code, row }) => `${row} ${code}`)).toEqual([
    '2 percent-sign',
    '2 period-short',
    '2 unknown-group',
    '3 missing-word',
  ]);
});
