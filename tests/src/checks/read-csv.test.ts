import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/checks/read-csv.ts';

const columns = ['group', 'estimate', 'note'];

/** The problems of a text as `line:column field: wrong`. */
function faults(text: string): string[] {
  return readCsv('a.csv', text, columns).problems.map((one) => `${one.line}:${one.column} ${one.field}: ${one.wrong}`);
}

describe('readCsv', () => {
  it('gives cells by name and their places', () => {
    const { rows, problems } = readCsv('a.csv', 'group,estimate,note\nheron,1,\n"a, ""b""",22,x\n', columns);
    expect(problems).toEqual([]);
    expect(rows.map(({ cells }) => cells['group'])).toEqual(['heron', 'a, "b"']);
    expect(rows[0]?.at('estimate')).toEqual({ line: 2, column: 7 });
    expect(rows[1]?.at('note')).toEqual({ line: 3, column: 15 });
  });

  it('keeps count of lines when a cell has a line break', () => {
    const { rows } = readCsv('a.csv', 'group,estimate,note\n"a\nb",1,\nc,2,\n', columns);
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('names unknown and missing columns', () => {
    expect(faults('group,estimat,note\na,1,\n')).toEqual([
      '1:1 header: unknown column "estimat" (nearest: estimate), missing column "estimate"',
    ]);
    expect(faults('estimate,group,note\n')).toEqual(['1:1 header: the columns are repeated or in another order']);
  });

  it('finds a line with too few cells and still reads the others', () => {
    expect(faults('group,estimate,note\na,1\nb,2,\n')).toEqual(['2:1 row: 2 cells']);
  });

  it('finds spaces at the edge of a cell', () => {
    expect(faults('group,estimate,note\nheron , 1,x\n')).toEqual([
      '2:1 group: "heron " begins or ends with a space',
      '2:8 estimate: " 1" begins or ends with a space',
    ]);
  });

  it('finds a quote that is never closed', () => {
    expect(faults('group,estimate,note\na,1,\n"b,2,\n')[0]).toMatch(/^\d+:1 CSV: Quote Not Closed/);
  });
});
