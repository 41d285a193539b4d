import { expect, test } from 'vitest';
import { importRows } from '../../scripts/import-rows.ts';
import type { CheckedWorkbook } from '../../src/checks/check-workbook.ts';
import type { TableRow } from '../../src/model/table.ts';
import { catalog, row, treeRow } from './small-catalog.ts';

// Invented figures of one year, and a spreadsheet that brings the next.
const before = [row({ estimate: 60 }), treeRow('elm', { estimate: 25 }), treeRow('oak', { estimate: 35 })];
const bytes = new TextEncoder().encode('a spreadsheet');
const brought = { file: 'boats.xlsx', bytes, date: '2022-04-01' };
const checked = (...rows: TableRow[]): CheckedWorkbook => ({
  rows: rows.map((one, at) => ({ at: at + 2, row: one })),
  received: rows.length + 1,
  setAside: [{ reason: 'a stone is no tree', rows: 1 }],
  problems: [],
  sheet: null,
  header: null,
});
const next = { period: '2022' };
const year = checked(
  row({ estimate: 70, ...next }),
  treeRow('elm', { estimate: 30, ...next }),
  treeRow('oak', { estimate: 40, ...next }),
);

test('new rows join the others, the same figures are replaced, and the ledger adds up', () => {
  const given = catalog({ survey: before });
  const { table, receipt } = importRows(given, 'survey', year, brought, false);
  expect(table.trim().split('\n')).toHaveLength(7);
  expect(receipt).toMatchObject({ retrieved: '2022-04-01', ledger: { rowsReceived: 7, rowsCounted: 5 } });
  expect(receipt.ledger.setAside).toEqual([
    { reason: 'a stone is no tree', rows: 1 },
    { reason: 'no year', rows: 1 },
  ]);
  expect(receipt.files.map(({ path }) => path)).toEqual(['survey.csv', 'boats.xlsx']);
  const again = importRows(given, 'survey', checked(treeRow('elm', { estimate: 26 })), brought, false);
  expect(again.table).toContain(',elm,26,');
  expect(again.table).not.toContain(',elm,25,');
});

test('the whole table, when it is asked for', () => {
  const { table, receipt } = importRows(catalog({ survey: before }), 'survey', year, brought, true);
  expect(table.trim().split('\n')).toHaveLength(4);
  expect(receipt.files).toHaveLength(1);
  expect(receipt.ledger).toMatchObject({ rowsReceived: 4, rowsCounted: 3 });
});

test('small counts of persons are withheld before anything is written', () => {
  const given = catalog({ survey: before }, [], [{ id: 'survey', privacy: 'standard' }]);
  const small = checked(
    row({ estimate: 64, ...next }),
    treeRow('elm', { estimate: 4, ...next }),
    treeRow('oak', { estimate: 60, ...next }),
  );
  const { table, receipt } = importRows(given, 'survey', small, brought, false);
  expect(table).toContain('2022,town,port,tree,elm,,,,,,,withheld');
  expect(table).toContain('2022,town,port,tree,oak,,,,,,,withheld');
  expect(receipt.withheld).toBe(2);
});
