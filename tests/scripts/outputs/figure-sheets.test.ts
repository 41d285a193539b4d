import { expect, test } from 'vitest';
import { figureSheets } from '../../../scripts/outputs/figure-sheets.ts';
import { downloadColumns } from '../../../src/model/download.ts';
import { bundle, messages } from './invented-bundle.ts';

test('four sheets, each row as wide as its header', () => {
  const sheets = figureSheets(bundle, '2022-03-02', messages);
  expect(sheets.map(({ name }) => name)).toEqual(['read me', 'data', 'notes', 'dictionary']);
  for (const { rows, widths } of sheets) for (const row of rows) expect(row).toHaveLength(widths.length);
  expect(sheets[1]!.rows[0]).toEqual([...downloadColumns]);
  expect(sheets[1]!.rows).toHaveLength(bundle.rows.length + 1);
});
