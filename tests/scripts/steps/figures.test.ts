import { expect, test } from 'vitest';
import { figuresOf, numberIn } from '../../../scripts/steps/figures.ts';
import { extract, rawRow } from '../raw.ts';

const read = (given: object, cells: Record<string, string>, column: string | null = null) =>
  figuresOf(extract(given), { row: rawRow(cells), dimension: 'tree', group: 'ash', column });

test.each([
  ['1,082', 1082],
  ['1,234,567.5', 1234567.5],
  ['-3', -3],
  ['.5', 0.5],
  ['4.2e-3', 0.0042],
  ['1E3', 1000],
  ['0', 0],
  ['', null],
  ['N/A', null],
  ['*', null],
])('"%s" is %s', (cell, number) => {
  expect(numberIn(cell)).toBe(number);
});

test.each(['1,0823', '12,34', '5 %', 'five', '1.2.3', '0x10', 'Infinity'])('"%s" is not a number', (cell) => {
  expect(() => numberIn(cell)).toThrow(`"${cell}" is not a number`);
});

test('a cell that is not a number is told with file, line and column', () => {
  expect(() => read({ estimate: { column: 'Boats' } }, { Boats: 'many' })).toThrow(
    'boats.csv:2  Boats: "many" is not a number',
  );
});

test.each([
  ['2019', '2019'],
  ['2016-17', '2016-2017'],
  ['1999-00', '1999-2000'],
  ['2016-05', '2016-05'],
  ['2019-12-31T00:00', '2019'],
])('the period in "%s" is %s', (cell, period) => {
  const row = read({ period: { column: 'Year' }, vintage: 'v-{period}' }, { Year: cell });
  expect([row.period, row.vintage]).toEqual([period, `v-${period}`]);
});

test('a cell that the source says holds no figure is none, and only that one', () => {
  const estimate = { column: 'Boats', noFigure: ['9,999+'] };
  expect(read({ estimate }, { Boats: '9,999+' })).toMatchObject({ estimate: null, status: 'not-available' });
  expect(() => read({ estimate }, { Boats: '9,998+' })).toThrow('"9,998+" is not a number');
});

test('a span is named by its years, and only a year can end one', () => {
  const period = { column: 'Year', spanYears: 5 };
  expect(read({ period }, { Year: '2019' }).period).toBe('2015-2019');
  expect(() => read({ period }, { Year: 'later' })).toThrow(
    'boats.csv:2  Year: "later" is not the last year of a span',
  );
});

test('numbers as the source says: times a factor, from a piece of a cell, from the wide column, counted, summed', () => {
  const given = { estimate: { column: 'Share', times: 100 }, lower: { column: 'N {column}' } };
  expect(read(given, { Share: '0.25', 'N ash': '7' }, 'ash')).toMatchObject({ estimate: 25, lower: 7 });
  expect(read({ estimate: { column: 'Range', split: '-', part: 1 } }, { Range: '3 - 8' }).estimate).toBe(8);
  const where = { Lost: 'yes' };
  const counts = { numerator: { count: 'rows', where }, denominator: { sum: 'Boats' } };
  expect(read(counts, { Lost: 'no', Boats: '4' })).toMatchObject({ numerator: 0, denominator: 4 });
});

test('an area from a column, or fixed', () => {
  expect(read({ area: { geography: 'pier', column: 'Pier' } }, { Pier: '07' })).toMatchObject({ area: '07' });
  expect(read({}, {})).toMatchObject({ geography: 'town', area: 'port', dimension: 'tree', group: 'ash' });
});

const graded = {
  estimate: { column: 'Boats' },
  denominator: { column: 'Of' },
  grade: { column: 'Grade', good: ['A'], caution: ['B'], unreliable: ['C'] },
};

test('a blank is not available, never 0, and keeps no other number', () => {
  expect(read(graded, { Boats: '', Of: '9', Grade: 'A' })).toMatchObject({
    status: 'not-available',
    estimate: null,
    denominator: null,
    reliability: null,
  });
});

test.each([
  ['A', 'published', 'good', 5],
  ['B', 'published', 'caution', 5],
  ['', 'published', null, 5],
  ['C', 'unreliable', null, null],
])('the grade "%s" makes the row %s', (Grade, status, reliability, estimate) => {
  expect(read(graded, { Boats: '5', Of: '9', Grade })).toMatchObject({ status, reliability, estimate });
});

test('a grade nobody declared is told with its place', () => {
  expect(() => read(graded, { Boats: '5', Of: '9', Grade: 'D' })).toThrow(
    'boats.csv:2  Grade: "D" is not a grade; grades are A, B, C',
  );
});

test('the share of one survey estimate in another has the margin of a proportion', () => {
  const shareOf = { part: 'below', whole: 'all' };
  const cells = { below: '2210', below_margin: '305', all: '9040', all_margin: '480' };
  const { estimate, marginOfError, status } = read({ shareOf }, cells);
  expect([estimate!.toFixed(2), marginOfError!.toFixed(2), status]).toEqual(['24.45', '3.11', 'published']);
});

test.each([{ below: '' }, { all_margin: '' }, { all: '0' }])('with %j there is no share', (given) => {
  const cells = { below: '1', below_margin: '1', all: '10', all_margin: '1', ...given };
  expect(read({ shareOf: { part: 'below', whole: 'all' } }, cells).status).toBe('not-available');
});

test('a relative standard error in percent becomes the margin of its estimate, and a hidden one none', () => {
  const given = { estimate: { column: 'Firms' }, marginOfError: { relative: 'Firms_S' } };
  const { estimate, marginOfError } = read(given, { Firms: '4345', Firms_S: '10.1' });
  expect([estimate, marginOfError!.toFixed(1)]).toEqual([4345, '721.9']);
  expect(read(given, { Firms: '4345', Firms_S: 'S' })).toMatchObject({ estimate: 4345, marginOfError: null });
});
