import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/checks/read-table.ts';
import { tableColumns } from '../../../src/model/table.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const header = tableColumns.join(',');
const row = 'rent,v,2020,city,port,all,all,12.5,,,,5,40,published,good,';

/** The problems of rows as `line:column field: wrong`. */
function faults(...rows: string[]): string[] {
  const { problems } = readTable('tables/a.csv', 'a', utf8([header, ...rows, ''].join('\n')));
  return problems.map((one) => `${one.line}:${one.column} ${one.field}: ${one.wrong}`);
}

describe('readTable', () => {
  it('gives numbers as numbers and empty cells as null', () => {
    const { table, problems } = readTable('tables/a.csv', 'a', utf8(`${header}\n${row}\n`));
    expect(problems).toEqual([]);
    expect(table.rows[0]?.row).toMatchObject({ estimate: 12.5, lower: null, denominator: 40, status: 'published' });
  });

  it.each(['12,5', '12.5%', '$12', 'n/a', '1 000', '007', 'NaN', '<11'])('refuses %j as a number', (cell) => {
    expect(faults(row.replace('12.5', `"${cell}"`))).toEqual([`2:31 estimate: "${cell}" is not a number`]);
  });

  it('refuses unknown words for status and reliability and marks the row', () => {
    const wrong = row.replace('published,good', 'publishd,fine');
    expect(faults(wrong)).toEqual(['2:44 status: unknown word "publishd"', '2:53 reliability: unknown word "fine"']);
    expect(readTable('tables/a.csv', 'a', utf8(`${header}\n${wrong}\n`)).table.rows[0]?.broken).toBe(true);
  });

  it('says once that a file is a placeholder', () => {
    const { problems } = readTable('tables/a.csv', 'a', utf8('Year,Group,Value\n2015,Group A,1\n'));
    expect(problems.map(({ wrong }) => wrong)).toEqual(['is a placeholder file (it says "Group A")']);
  });
});
