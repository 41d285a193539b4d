import { expect, test } from 'vitest';
import { sheetValueFaults } from '../../../src/checks/sheet-values.ts';
import type { TableRow } from '../../../src/model/table.ts';
import { target } from '../../cases/broken-files/target.ts';
import { row } from '../../scripts/small-catalog.ts';

const codes = (given: Partial<TableRow>) =>
  sheetValueFaults(row({ series: 'no-boat', ...given }), target).map(({ column, code }) => `${column} ${code}`);

test('a sound row has no fault', () => {
  expect(codes({ estimate: 20, lower: 18, upper: 22, numerator: 20, denominator: 100 })).toEqual([]);
  expect(codes({ status: 'withheld' })).toEqual([]);
});

test('shares, counts, limits and codes', () => {
  expect(codes({ estimate: 120, numerator: 2.5, denominator: -1 })).toEqual([
    'numerator fraction',
    'denominator negative',
    'estimate above-100',
    'numerator numerator-above',
  ]);
  expect(codes({ estimate: 20, lower: 21 })).toEqual(['lower limits-order']);
  expect(codes({ estimate: 20, marginOfError: -222222222 })).toEqual(['marginOfError census-code']);
  expect(codes({ status: 'withheld', estimate: 3 })).toEqual(['estimate value-not-published']);
  expect(codes({})).toEqual(['estimate no-value']);
});
