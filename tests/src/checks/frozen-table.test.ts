import { expect, test } from 'vitest';
import { frozenTableProblems } from '../../../src/checks/frozen-table.ts';
import { frozenColumns } from '../../../src/model/release.ts';

const row = (given: Partial<Record<(typeof frozenColumns)[number], string>> = {}): string => {
  const cells: Record<string, string> = {
    ...{ indicator: 'oars', source: 'log', period: '2020', vintage: '2020', geography: 'city', area: 'c' },
    ...{ dimension: 'kin', group: 'swift', status: 'published', estimate: '3', unit: 'people', measure: 'count' },
    ...given,
  };
  return frozenColumns.map((column) => cells[column] ?? '').join(',');
};
const told = (rows: string[], figures = rows.length, header = frozenColumns.join(',')) => {
  const bytes = new TextEncoder().encode([header, ...rows, ''].join('\n'));
  const described = { id: 'oars', measure: 'count', unit: 'people', per: null, figures } as const;
  return frozenTableProblems('t.csv', bytes, described).map(
    ({ line, column, field, wrong }) => `${line}:${column} ${field}: ${wrong}`,
  );
};

test('a table as a release writes it is in order, also with a comma or a quote in a note', () => {
  expect(told([row(), row({ group: 'otter', status: 'withheld', estimate: '' })])).toEqual([]);
  expect(told([row({ note: '"one, ""two"""' })])).toEqual([]);
});

test('each cell that cannot be is told with line and column', () => {
  expect(told([row(), row({ group: 'otter', status: 'secret' })])).toEqual([
    '3:37 status: "secret" cannot stand here',
    '3:45 estimate: "3" cannot stand here',
  ]);
  expect(told([row({ indicator: 'tea' })])[0]).toBe('2:1 indicator: "tea" cannot stand here');
  expect(told([row({ estimate: '12;5' })])[0]).toContain('estimate: "12;5" cannot stand here');
  expect(told([row({ estimate: '' })])[0]).toContain('estimate: "" cannot stand here');
  expect(told([row({ unit: 'percent' })])[0]).toContain('unit: "percent" cannot stand here');
  expect(told([row({ status: 'withheld' })])[0]).toContain('estimate: "3" cannot stand here');
  expect(told([row({ note: 'bell\u0007' })])[0]).toContain('note: holds U+0007');
});

test('another header, broken quotes, a figure twice, and another count of rows', () => {
  expect(told([row()], 1, 'a,b')[0]).toContain('1:1 header: unknown column "a"');
  expect(told([row({ note: '"open' })])).toHaveLength(1);
  expect(told([row(), row()])[0]).toContain('group: this figure stands twice');
  expect(told([row()], 2)).toEqual(['0:0 rows: 1 figures, and its manifest counts 2']);
  expect(told([row().slice(0, -2)], 1)[0]).toContain('cells');
});
