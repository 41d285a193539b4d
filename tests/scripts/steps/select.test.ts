import { expect, test } from 'vitest';
import { select } from '../../../scripts/steps/select.ts';
import { extract, rawFile } from '../raw.ts';

const boats = rawFile('boats.csv', 'Town,Year,Boats', 'a,2020,5', 'b,2021,7', 'c,2021,9');
const towns = rawFile('towns.csv', 'Name,Sea,Boats', 'a,north,0', 'b,south,0', 'd,south,0');
const join = { file: 'towns.csv', on: { Town: 'Name' } };
const cells = (given: object) => select(extract(given), [boats, towns]).map((row) => row.cells);

test('rows that fulfil the condition, of the first file when none is named', () => {
  expect(cells({ where: { Year: '2021', Town: ['a', 'b'] } })).toEqual([{ Town: 'b', Year: '2021', Boats: '7' }]);
  expect(cells({ file: 'towns.csv' })).toHaveLength(3);
});

test('a column or a file that is not there is named', () => {
  expect(() => cells({ where: { Yaer: '2021' } })).toThrow('boats.csv:2: there is no column "Yaer"');
  expect(() => cells({ file: 'ships.csv' })).toThrow('"ships.csv", which is not among');
  expect(() => cells({ join: { ...join, on: { Twon: 'Name' } } })).toThrow('boats.csv:2: there is no column "Twon"');
});

test('a joined row keeps its own cells and their order, gains those of its partner, and is left out without one', () => {
  const [first, second, ...rest] = select(extract({ join }), [boats, towns]);
  expect(first?.cells).toEqual({ Town: 'a', Year: '2020', Boats: '5', Name: 'a', Sea: 'north' });
  expect(Object.keys(first!.cells).slice(0, 3)).toEqual(['Town', 'Year', 'Boats']);
  expect(second?.partner).toMatchObject({ file: 'towns.csv', line: 3 });
  expect(rest).toEqual([]);
});

test('only the columns asked for are joined, and none on which two rows of one key differ', () => {
  expect(cells({ join: { ...join, columns: ['Sea'] } })[0]).not.toHaveProperty('Name');
  const twice = rawFile('towns.csv', 'Name,Sea,Side', 'a,north,left', 'a,north,right');
  const [row] = select(extract({ join }), [boats, twice]);
  expect(row?.cells).toMatchObject({ Sea: 'north' });
  expect(row?.cells).not.toHaveProperty('Side');
  expect(() => select(extract({ join, where: { Side: 'left' } }), [boats, twice])).toThrow('no column "Side"');
  const empty = { ...join, columns: ['Side'], disagreeing: 'empty' };
  expect(select(extract({ join: empty }), [boats, twice])[0]?.cells['Side']).toBe('');
});

test('a column made from another one: what follows a beginning, or a code whose zeros a file dropped', () => {
  const after = { derive: [{ column: 'place', from: 'Town', after: 'City - ' }] };
  const towns2 = rawFile('towns.csv', 'Town', 'City - a', 'b');
  expect(select(extract(after), [towns2]).map((row) => row.cells['place'])).toEqual(['a', '']);
  const tract = { derive: [{ column: 'code', from: 'Tract', prefix: '99', digits: 6, decimals: 2 }] };
  const tracts = rawFile('tracts.csv', 'Tract', '1974.1', '437.0', '12', '-', 'x', '123456');
  const codes = ['99197410', '99043700', '99001200', '', '', ''];
  expect(select(extract(tract), [tracts]).map((row) => row.cells['code'])).toEqual(codes);
});

test('the first characters of a cell: the year of a day, to keep some years', () => {
  const days = rawFile('days.csv', 'Day', '2022-12-31', '2023-01-27');
  const derive = [{ column: 'year', from: 'Day', first: 4 }];
  expect(select(extract({ derive, where: { year: '2022' } }), [days]).map((row) => row.line)).toEqual([2]);
});

test('rows are joined by the column that was made', () => {
  const named = rawFile('boats.csv', 'Town', 'City - a', 'City - e');
  const derive = [{ column: 'place', from: 'Town', after: 'City - ' }];
  const rows = select(extract({ derive, join: { file: 'towns.csv', on: { place: 'Name' } } }), [named, towns]);
  expect(rows.map((row) => row.cells['Sea'])).toEqual(['north']);
});

test('a whole that a file gives in parts is their sum, and none where a part is no number', () => {
  const parts = rawFile('parts.csv', 'Small,Large', '3.0,4.0', '2,', '1,x');
  const derive = [{ column: 'all', from: 'Small', plus: ['Large'] }];
  expect(select(extract({ derive }), [parts]).map((row) => row.cells['all'])).toEqual(['7', '', '']);
});
