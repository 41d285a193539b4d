import { expect, test } from 'vitest';
import { rank } from '../../../../src/components/site-search/rank.ts';

const entry = (name: string, words = '') => ({ name, kind: 'indicator', href: `/${name}/`, words });
const entries = [
  entry('Low income', 'Who is near poverty?'),
  entry('Residents in poverty', 'Who is poor?'),
  entry('Poverty', 'Who is poor?'),
  entry('Educación', 'Quién estudia'),
];
const found = (search: string) => rank(entries, search).map(({ name }) => name);

test('by name first, those that begin with the search before the others, then by other words', () => {
  expect(found('pov')).toEqual(['Poverty', 'Residents in poverty', 'Low income']);
});

test('words of the name and other words together, without accents', () => {
  expect(found('poverty poor')).toEqual(['Residents in poverty', 'Poverty']);
  expect(found('EDUCACION quien')).toEqual(['Educación']);
});

test('nothing is found for nothing, and for what is not there', () => {
  expect([found(''), found(' - '), found('boats')]).toEqual([[], [], []]);
});
