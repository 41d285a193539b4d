import { expect, test } from 'vitest';
import { readOpenSdgFile } from '../../../scripts/open-sdg/read-file.ts';

// Invented files in the shapes that such repositories have.
const read = (...lines: string[]) => readOpenSdgFile('indicator_1-2-1.csv', new TextEncoder().encode(lines.join('\n')));
const brief = ({ rows }: ReturnType<typeof read>) =>
  rows.map(({ series, period, dimension, group, estimate }) => [series, period, dimension, group, estimate].join(' '));

test('everyone, one division, two crossed, and units as series', () => {
  const found = read(
    'Year,Tree,Sex,Units,Value',
    '2019,,,Percent,10',
    '2019,Elm,,Percent,12',
    '2019,Elm,Women,Percent,9',
    '2009-2010,,,Number,70',
  );
  expect(brief(found)).toEqual([
    'percent 2019 all all 10',
    'percent 2019 tree elm 12',
    'percent 2019 tree-by-sex elm-women 9',
    'number 2009-2010 all all 70',
  ]);
  expect(found.labels.map(({ label }) => label)).toEqual(['Elm', 'Women']);
  expect([found.received, found.refused]).toEqual([4, []]);
});

test('rows without a value and equal rows are set aside and counted', () => {
  const { setAside, received, rows } = read('Year,Value', '2018,', '2019,10', '2019,10');
  expect([received, rows.length]).toEqual([3, 1]);
  expect(setAside).toEqual([
    { reason: 'no value in the row', rows: 1 },
    { reason: 'the same figure a second time', rows: 1 },
  ]);
});

test.each([
  [['Year,Group,Value', '2019,Group A,10'], 'it is a placeholder of the template: it says "Group A"'],
  [['Jahr,Wert', '2019,10'], 'row 1: the columns Year and Value are needed; there are "Jahr", "Wert"'],
  [['Year,Tree,Tree,Value', '2019,Elm,Oak,10'], 'row 1, column C: "Tree" stands twice'],
  [['Year,Value', '2019,12%'], 'row 2, column B: "12%" is no number (percent-sign)'],
  [['Year,Value', 'last year,12'], 'row 2, column A: "last year" is no year (period-format)'],
  [['Year,Value', '2019,12', '2019,13'], 'row 3: value · 2019 · all · all is 13, and 12 in row 2'],
  [['Year,Value', '2019,'], 'no row has a value'],
])('%j is refused', (lines, reason) => {
  expect(read(...lines)).toMatchObject({ rows: [], refused: [reason] });
});
