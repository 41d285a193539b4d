import { expect, test } from 'vitest';
import { matchNames } from '../../../../src/components/find-place/match-name.ts';
import { plainWords } from '../../../../src/model/plain-words.ts';

const places = ['North Hollywood', 'Hollywood', 'El Cañón', 'ZIP code 90011', 'Mid-City'].map((name) => ({ name }));
const found = (search: string) => matchNames(places, search).map(({ name }) => name);

test('accents, case and signs are no matter', () => {
  expect(plainWords(' Cañón, Nº-5 ')).toBe('canon nº 5');
  expect(found('CANON')).toEqual(['El Cañón']);
  expect(found('mid city')).toEqual(['Mid-City']);
});

test('the beginning of any word is enough, and what begins with the search stands first', () => {
  expect(found('hol')).toEqual(['Hollywood', 'North Hollywood']);
  expect(found('90011')).toEqual(['ZIP code 90011']);
  expect(found('hollywood north')).toEqual(['North Hollywood']);
});

test('the middle of a word is not, and nothing finds nothing', () => {
  expect([found('wood'), found(''), found(' .-')]).toEqual([[], [], []]);
});
