import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sheetPlace, sheetProblemLine, tellSheetProblem } from '../../../src/format/sheet-problem.ts';
import type { SheetProblem } from '../../../src/model/workbook.ts';
import { english, spanish } from './words.ts';

const problem: SheetProblem = {
  file: 'boats.xlsx',
  sheet: '2024',
  row: 7,
  column: 2,
  value: '12%',
  code: 'percent-sign',
  values: { instead: '12' },
};

test('a line says file, sheet, row, column, what is wrong, what is allowed and how to mend it', () => {
  expect(sheetProblemLine(problem, english)).toBe(
    'boats.xlsx  sheet "2024", row 7, column C: "12%" has a percent sign; allowed: the number alone: shares are in percent, from 0 to 100; mend: write 12',
  );
  expect(sheetProblemLine(problem, spanish)).toContain(
    'hoja "2024", fila 7, columna C: "12%" lleva un signo de porcentaje',
  );
});

test('a fault of a row, of a sheet, of the file', () => {
  expect(sheetPlace({ ...problem, column: null }, english)).toBe('sheet "2024", row 7');
  expect(sheetPlace({ ...problem, row: 0, column: null }, english)).toBe('sheet "2024", the file as a whole');
  expect(sheetPlace({ ...problem, sheet: null, row: 0, column: null }, english)).toBe('the file as a whole');
});

test('a very long cell is cut, and braces in it are text', () => {
  expect(tellSheetProblem({ ...problem, value: 'x'.repeat(100) }, english).wrong).toContain(`${'x'.repeat(60)}…`);
  expect(tellSheetProblem({ ...problem, value: '{instead}' }, english).wrong).toContain('"{instead}"');
});

test('signs that steer a terminal or break a line are shown, wherever they stand', () => {
  const steering = '\u001b[2J\n::error::x\u009b\u202e';
  const told = { ...problem, file: `a${steering}`, sheet: steering, value: steering, values: { instead: steering } };
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  expect(sheetProblemLine(told, english)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  expect(sheetProblemLine(told, english)).toContain('"␛[2J␊::error::x��" has a percent sign');
});

test('every code that is said anywhere has its words', () => {
  const checks = ['sheet-number', 'sheet-period', 'sheet-labels', 'sheet-row', 'sheet-values', 'sheet-shape'];
  const files = [...checks, 'check-workbook'].map((name) => `src/checks/${name}.ts`);
  const written = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const said = new Set([...written.matchAll(/code: '([a-z0-9-]+)'/g)].map((match) => match[1]!));
  expect(said.size).toBeGreaterThan(15);
  for (const code of said)
    for (const words of [english, spanish])
      expect(tellSheetProblem({ ...problem, code }, words).mend.length).toBeGreaterThan(3);
});
