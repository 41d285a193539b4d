import { expect, test } from 'vitest';
import { readRawLines } from '../../../scripts/budget/raw-lines.ts';
import { receiptOf } from '../../../scripts/budget/receipt-of.ts';
import { sha256 } from '../../../scripts/effects.ts';
import { receipt } from '../../../src/model/receipt.ts';
import { expenditures, spending } from './invented-raw.ts';

test('where every line went, and the checksums of both files', () => {
  const bytes = spending('01,H,0101,Nets,1,Rope,5,7', ',,,,,,5,7', ',,,,,,,');
  const lines = readRawLines(expenditures, bytes);
  const given = {
    id: 'expenditures',
    file: 'spending.csv',
    bytes,
    lines,
    totals: 'the total',
    table: 'a\n1\n',
    rows: 1,
  };
  const made = receiptOf({ ...given, licence: 'none stated', date: '2022-03-01' });
  expect(receipt.safeParse(made).success).toBe(true);
  expect(made.files).toEqual([{ path: 'spending.csv', bytes: bytes.length, sha256: sha256(bytes) }]);
  expect(made.table).toEqual({ rows: 1, bytes: 4, sha256: sha256('a\n1\n') });
  expect(made.ledger).toEqual({
    rowsReceived: 3,
    rowsCounted: 1,
    setAside: [
      { reason: 'a line with nothing in it', rows: 1 },
      { reason: 'the total', rows: 1 },
    ],
  });
});
