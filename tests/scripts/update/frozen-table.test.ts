import { expect, test } from 'vitest';
import { toFrozenTable } from '../../../scripts/update/frozen-table.ts';
import { frozenColumns } from '../../../src/model/release.ts';
import { figure, indicator } from '../../src/format/invented.ts';

test('one figure a row under one header, and a text that looks like a formula is none', () => {
  const text = toFrozenTable({
    indicator: indicator({ id: 'oars' }),
    observations: [figure({ note: '=1+1', vintage: '@SUM(1)' })],
  });
  const [header, row, end] = text.split('\n');
  expect(header).toBe(frozenColumns.join(','));
  expect(row!.startsWith('oars,')).toBe(true);
  expect(row!.endsWith(",'=1+1")).toBe(true);
  expect(row).toContain(",'@SUM(1),");
  expect(end).toBe('');
});
