import { expect, test } from 'vitest';
import { columnNamed, plainName, sheetHeader } from '../../../src/checks/sheet-columns.ts';
import { readWorkbook } from '../../../src/sheets/read-workbook.ts';

const sheet = (text: string) => readWorkbook('a.csv', new TextEncoder().encode(text)).workbook!.sheets[0]!;

test('headings in English and Spanish, however they are written', () => {
  expect(
    ['Año', 'Árbol', 'Valor', 'Margin of Error', 'MOE', '%', 'colour'].map((heading) =>
      columnNamed(heading, ['Árbol']),
    ),
  ).toEqual(['period', 'group', 'estimate', 'marginOfError', 'marginOfError', 'estimate', null]);
  expect(plainName(' Límite  inferior ')).toBe('limiteinferior');
});

test('the heading row below titles; none where there is none', () => {
  const found = sheetHeader(sheet('Boats of Port\nperiod,group,estimate\n2019,Elm,20'));
  expect([found?.row, [...(found?.columns ?? [])]]).toEqual([
    2,
    [
      ['period', 0],
      ['group', 1],
      ['estimate', 2],
    ],
  ]);
  expect(sheetHeader(sheet('period,colour\n2019,red'))).toBeNull();
});
