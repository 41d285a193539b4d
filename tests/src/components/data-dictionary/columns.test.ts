import { expect, test } from 'vitest';
import { downloadColumns } from '../../../../scripts/outputs/rows.ts';
import { columns } from '../../../../src/components/data-dictionary/columns.ts';

test('every column that is written is explained, in the order of the file', () => {
  expect(columns).toEqual(downloadColumns);
});
