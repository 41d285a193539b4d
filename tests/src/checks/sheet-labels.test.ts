import { expect, test } from 'vitest';
import { type CellFault, readSeries, readWhere, readWho } from '../../../src/checks/sheet-labels.ts';
import type { TableColumn } from '../../../src/model/table.ts';
import type { SheetCell } from '../../../src/model/workbook.ts';
import { target } from '../../cases/broken-files/target.ts';

const cells = (given: Partial<Record<TableColumn, string>>) =>
  new Map(
    Object.entries(given).map(([column, text], at): [TableColumn, SheetCell] => [
      column as TableColumn,
      { row: 2, column: at, kind: 'text', text, formula: false, shown: 'plain' },
    ]),
  );

test('a group by its id, its name in any language, or a label of the source', () => {
  for (const label of ['oak', 'Oak', 'roble', 'Oak tree'])
    expect(readWho(cells({ group: label }), target, [])).toEqual({ dimension: 'tree', group: 'oak', aside: null });
  expect(readWho(cells({ group: 'Todos' }), target, [])).toEqual({ dimension: 'all', group: 'all', aside: null });
  expect(readWho(cells({ group: 'Stone' }), target, []).aside).toBe('a stone is no tree');
});

test('what nobody knows has the nearest beside it', () => {
  const faults: CellFault[] = [];
  readWho(cells({ group: 'Oka' }), target, faults);
  expect(readWhere(cells({ area: '2' }), target, faults)).toEqual({ geography: 'ward', area: '' });
  readSeries(cells({ series: 'boats' }), target, faults);
  expect(faults.map(({ column, code, values }) => [column, code, values?.['nearest'] ?? values?.['instead']])).toEqual([
    ['group', 'unknown-group', 'Oak'],
    ['area', 'lost-zero', '02'],
    ['series', 'unknown-series', 'no-boat'],
  ]);
});
