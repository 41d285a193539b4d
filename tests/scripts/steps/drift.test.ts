import { expect, test } from 'vitest';
import { drift, driftTable, type Standing } from '../../../scripts/steps/drift.ts';
import { receipt, row, source, treeRow } from '../small-catalog.ts';

function standing(rows: Standing['rows'], rowsReceived = 1000, rowsCounted = rowsReceived): Standing {
  const ledger = { rowsReceived, rowsCounted, setAside: [{ reason: 'no year', rows: rowsReceived - rowsCounted }] };
  return { rows, receipt: { ...receipt('survey'), ledger } };
}

const rows = [row({ estimate: 100 }), treeRow('ash', { estimate: 40 })];
const before = standing(rows);
const found = (after: Standing) =>
  drift(source({}), before, after).map(({ what, before: was, after: is }) => [what, was, is]);

test('within the limits nothing is said', () => {
  expect(found(standing([row({ estimate: 125 }), treeRow('ash', { estimate: 9 })], 800, 761))).toEqual([]);
});

test.each([
  ['40 % fewer rows', standing(rows, 600), ['raw rows', '1000', '600']],
  ['more than twice the rows', standing(rows, 2001), ['raw rows', '1000', '2001']],
  ['more rows set aside', standing(rows, 1000, 900), ['share of raw rows set aside', '0.0 %', '10.0 %']],
  [
    'a group that is gone',
    standing([rows[0]!, treeRow('birch', { estimate: 1 })]),
    ['group tree/ash', 'there', 'gone'],
  ],
  ['a total that moved', standing([row({ estimate: 126 }), rows[1]!]), ['no-boat 2021 town/port', '100', '126']],
])('%s', (_, after, finding) => {
  expect(found(after)).toEqual([finding]);
});

test('a period that is gone', () => {
  const next = rows.map((one) => ({ ...one, period: '2022' }));
  expect(found(standing(next))).toEqual([['period no-boat 2021', 'there', 'gone']]);
});

test('numerators are compared where there is no estimate, and figures without a number are not', () => {
  const was = [row({ numerator: 10 }), row({ series: 'oars', status: 'withheld' })];
  const is = [row({ numerator: 20 }), row({ series: 'oars', estimate: 5 })];
  expect(drift(source({}), standing(was), standing(is)).map(({ what }) => what)).toEqual(['no-boat 2021 town/port']);
});

test('findings are shown as a small table', () => {
  expect(driftTable([{ what: 'raw rows', before: '1000', after: '600' }])).toEqual([
    '  what      before  after',
    '  raw rows  1000    600',
  ]);
});
