import { expect, test } from 'vitest';
import { attackersView, recoverable } from '../../../scripts/steps/attackers-view.ts';
import { buildData } from '../../../scripts/build-data.ts';
import type { TableRow } from '../../../src/model/table.ts';
import { createMessages } from '../../../src/format/messages.ts';
import { catalog, row, treeRow } from '../small-catalog.ts';

// Synthetic counts of an invented place.
const hidden = (group: string, status: TableRow['status'] = 'withheld') => treeRow(group, { status });
const shown = (group: string, estimate: number) => treeRow(group, { estimate });
const given = (rows: TableRow[], privacy: 'standard' | 'public-record' = 'standard') =>
  catalog({ survey: rows }, [], [{ id: 'survey', privacy }]);
const widths = (rows: TableRow[]) =>
  attackersView(given(rows)).map(({ place: { group }, min, max }) => [group, min, max]);

test('a count alone in its division is known, and stops the build', () => {
  const rows = [row({ estimate: 100 }), hidden('elm'), shown('fir', 40), shown('oak', 53), shown('yew', 0)];
  expect(widths(rows)).toEqual([['elm', 7, 7]]);
  expect(recoverable(attackersView(given(rows)))).toMatchObject([{ file: 'tables/survey.csv', field: 'status' }]);
});

test('two protect each other as far as their sum', () => {
  const rows = [row({ estimate: 100 }), hidden('elm'), hidden('fir'), shown('oak', 60), shown('yew', 0)];
  expect(widths(rows)).toEqual([
    ['elm', 0, 40],
    ['fir', 0, 40],
  ]);
  expect(recoverable(attackersView(given(rows)))).toEqual([]);
});

test('two whose sum is small are recoverable', () => {
  const rows = [row({ estimate: 100 }), hidden('elm'), hidden('fir'), shown('oak', 92), shown('yew', 0)];
  expect(recoverable(attackersView(given(rows)))).toHaveLength(2);
});

test('what is too unsure to print protects as well; what is in no file does not', () => {
  const unsure = [row({ estimate: 100 }), hidden('elm'), hidden('fir', 'unreliable'), shown('oak', 60)];
  expect(widths(unsure)).toEqual([['elm', 0, 40]]);
  const absent = [row({ estimate: 100 }), hidden('elm'), hidden('fir', 'not-available'), shown('oak', 60)];
  expect(widths(absent)).toEqual([['elm', 40, 40]]);
});

test('without a published total nothing bounds a count, and other classes withhold nothing', () => {
  const rows = [hidden('elm'), shown('fir', 40)];
  expect(widths(rows)).toEqual([['elm', 0, Infinity]]);
  expect(attackersView(given(rows, 'public-record'))).toEqual([]);
});

test('the gate of the build refuses a planted cell', () => {
  const rows = [row({ estimate: 100 }), hidden('elm'), shown('fir', 40), shown('oak', 53), shown('yew', 0)];
  const english = createMessages({ id: 'en', locale: 'en-US' }, {});
  expect(buildData(given(rows), [english], '2022-03-01').problems.map(({ wrong }) => wrong)).toEqual([
    'the withheld count of elm in 2021 can be worked out to within 10',
  ]);
});
