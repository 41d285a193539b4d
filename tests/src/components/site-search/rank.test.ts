import { expect, test } from 'vitest';
import { rank } from '../../../../src/components/site-search/rank.ts';
import type { SearchEntry } from '../../../../src/published/search-entries.ts';

const entry = (name: string, words = '', more: Partial<SearchEntry> = {}): SearchEntry => ({
  name,
  kind: 'invented',
  href: `/${name}/`,
  words,
  ...more,
});
const indicator = (name: string, words = '', also?: string): SearchEntry =>
  entry(name, words, { sort: 'indicator', ...(also === undefined ? {} : { also }) });

const entries = [
  indicator('Below half the poverty line', 'Who lives on very little?'),
  indicator('Low income', 'Who is near poverty?'),
  indicator('Below the poverty line', 'Who is poor?'),
  indicator('People without a home', 'Who lives without a home?', 'homeless; unhoused'),
  indicator('Stops by police', 'Whom do they stop?'),
  indicator('Women in office', 'Who is elected?'),
  entry('Budget equity tool', ''),
  entry('The budget', 'What the dollars are for.'),
  entry('Black', 'Black residents', { sort: 'group' }),
  entry('Latino', 'Latino residents', { sort: 'group', also: 'hispanic' }),
  entry('Women', 'people recorded as women', { sort: 'group' }),
  entry('Police areas', '', { sort: 'place' }),
  entry('Council District 9', 'Council districts', { sort: 'place', also: 'CD; councilmember' }),
  entry('Poverty', 'a page'),
  indicator('Educación', 'Quién estudia'),
];
const found = (search: string) => rank(entries, search).entries.map(({ name }) => name);
const isExact = (search: string) => rank(entries, search).isExact;

test('the exact name first, then indicators by name, the shorter first, then by other words', () => {
  expect(found('poverty')).toEqual(['Poverty', 'Below the poverty line', 'Below half the poverty line', 'Low income']);
});

test('indicators stand before places', () => {
  expect(found('police')).toEqual(['Stops by police', 'Police areas']);
});

test('the shorter name stands first, whether or not it begins with the search', () => {
  expect(found('budget')).toEqual(['The budget', 'Budget equity tool']);
});

test('words that people type for a name find it as its name does', () => {
  expect(found('unhoused')).toEqual(['People without a home']);
  expect(found('Hispanic')).toEqual(['Latino']);
  expect(found('cd 9')).toEqual(['Council District 9']);
  expect(found('councilmember')).toEqual(['Council District 9']);
});

test('words of the name and other words together, without accents', () => {
  expect(found('EDUCACION quien')).toEqual(['Educación']);
  expect(isExact('EDUCACION quien')).toBe(true);
});

test('where nothing has all the words, any will do, and names of groups count least', () => {
  expect(found('poverty black latino').slice(0, 2)).toEqual(['Below the poverty line', 'Below half the poverty line']);
  expect(found('poverty black latino').slice(-2).sort()).toEqual(['Black', 'Latino']);
  expect(isExact('poverty black latino')).toBe(false);
  expect(found('budget of the black')[0]).toBe('The budget');
});

test('a word that names a group and stands in the name of an indicator is a word as any other', () => {
  expect(found('women black').slice(0, 2).sort()).toEqual(['Women', 'Women in office']);
});

test('one wrong letter in a word of five or more is mended, and that is told', () => {
  expect(found('povrety')).toEqual(found('poverty'));
  expect(found('below povrety')[0]).toBe('Below the poverty line');
  expect([isExact('povrety'), isExact('poverty')]).toEqual([false, true]);
});

test('nothing is found for nothing, and for what is not there', () => {
  expect([found(''), found(' - '), found('boats')]).toEqual([[], [], []]);
});
