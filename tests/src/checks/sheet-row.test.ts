import { expect, test } from 'vitest';
import { readSheetRow } from '../../../src/checks/sheet-row.ts';
import type { TableColumn } from '../../../src/model/table.ts';
import type { SheetCell } from '../../../src/model/workbook.ts';
import { target } from '../../cases/broken-files/target.ts';

const read = (given: Partial<Record<TableColumn, string>>) =>
  readSheetRow(
    new Map(
      Object.entries(given).map(([column, text], at): [TableColumn, SheetCell] => [
        column as TableColumn,
        { row: 2, column: at, kind: 'text', text, formula: false, shown: 'plain' },
      ]),
    ),
    target,
  );

test('columns that are left out stand for what stands in every row', () => {
  expect(read({ period: '2019', group: 'Elm', estimate: '20' })).toEqual({
    row: {
      series: 'no-boat',
      vintage: 'boats-1',
      period: '2019',
      geography: 'ward',
      area: '01',
      dimension: 'tree',
      group: 'elm',
      estimate: 20,
      marginOfError: null,
      lower: null,
      upper: null,
      numerator: null,
      denominator: null,
      status: 'published',
      reliability: null,
      note: '',
    },
    setAside: null,
    faults: [],
  });
});

test('every fault of a row at once, and then there is no row', () => {
  const { row, faults } = read({ period: '2019/20', group: 'Oka', estimate: '20%', status: 'publishd' });
  expect(row).toBeNull();
  expect(faults.map(({ column, code }) => `${column} ${code}`)).toEqual([
    'estimate percent-sign',
    'period period-short',
    'group unknown-group',
  ]);
});

test('a status in Spanish, and a row that is set aside', () => {
  expect(read({ period: '2019', group: 'Elm', status: 'No disponible' }).row).toMatchObject({
    status: 'not-available',
    reliability: null,
  });
  expect(read({ period: '2019', group: 'Stone', estimate: '3' })).toMatchObject({
    row: null,
    setAside: 'a stone is no tree',
    faults: [],
  });
});
