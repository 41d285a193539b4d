import { describe, expect, it } from 'vitest';
import { receipts } from '../../../src/checks/receipts.ts';
import { change, folderAfter, write } from '../../cities/invented-city.ts';
import type { Change } from '../../cities/invented-city.ts';

const meta = 'tables/rescue-log.meta.json';
const faults = (...changes: Change[]): string[] =>
  receipts(folderAfter(...changes)).map(({ file, field, wrong, allowed }) => `${file} ${field}: ${wrong} | ${allowed}`);

describe('receipts', () => {
  it('says which values would fit a table that was edited', () => {
    const [fault] = faults(change(meta, '"rows": 15', '"rows": 14'));
    expect(fault).toBe(
      `${meta} table.rows: 14 is not of this table, which was changed after its receipt was written | 15`,
    );
  });

  it('counts the hidden rows', () => {
    const [fault] = faults(change(meta, '"withheld": 2', '"withheld": 4'));
    expect(fault).toContain('withheld: 4 rows said to be withheld, 2 in the table');
  });

  it('does not count where a table cannot be read', () => {
    expect(faults(write('tables/rescue-log.csv', 'series\n'))).toEqual([]);
  });

  it('refuses a table of no source', () => {
    expect(faults(write('tables/log.csv', 'series\n'))).toHaveLength(2);
  });
});
