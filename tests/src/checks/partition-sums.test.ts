import { expect, test } from 'vitest';
import { brief, change, problemsAfter } from '../../cities/invented-city.ts';

// Rows of the invented city: 18,000, 9,000, 30,000 and 3,000 residents of 60,000.
const file = 'tables/head-count.csv';

test('groups of a partition that are more than everyone overlap', () => {
  expect(problemsAfter(change(file, 'heron-kin,18000', 'heron-kin,28000')).map(brief)).toEqual([
    `${file}:2:67 estimate: the groups of \`kin\` add up to 70000, and everyone is 60000: they overlap`,
  ]);
});

test('fewer than everyone, or as many as rounding makes, do not', () => {
  expect(problemsAfter(change(file, 'heron-kin,18000', 'heron-kin,16000'))).toEqual([]);
  expect(problemsAfter(change(file, 'heron-kin,18000', 'heron-kin,18900'))).toEqual([]);
});
