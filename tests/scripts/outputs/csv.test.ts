import { expect, test } from 'vitest';
import { toCsv } from '../../../scripts/outputs/csv.ts';
import type { DownloadRow } from '../../../scripts/outputs/rows.ts';
import { downloadColumns } from '../../../src/model/download.ts';

const empty = Object.fromEntries(downloadColumns.map((column) => [column, ''])) as DownloadRow;

test('a header, plain line feeds, and quotes where they are needed', () => {
  const csv = toCsv([{ ...empty, indicator: 'boats', title: 'Boats, by "tree"', note: 'two\nlines' }]);
  expect(csv.split('\n')[0]).toBe(downloadColumns.join(','));
  expect(csv).toContain('boats,"Boats, by ""tree""",');
  expect(csv).toContain('"two\nlines",');
  expect(csv).not.toContain('\r');
});
