import { expect, test } from 'vitest';
import { withholdOneWay } from '../../../src/measures/withhold-one-way.ts';

// The first four are the cases of the reference values (suppressOneWay), computed in R and in Python.
test.each([
  ['one small cell takes the smallest other one with it', [88, 9, 230, 41], [1], [3], false],
  ['two small cells that add up to 17 need no other', [88, 9, 0, 8, 230], [1, 3], [], false],
  ['with nothing else to hide the total goes', [2, 0, 0], [0], [], true],
  ['two cells that add up to 3 need another', [88, 1, 2, 230, 41], [1, 2], [4], false],
])('%s', (_, counts, primary, complementary, total) => {
  expect(withholdOneWay(counts)).toEqual({ primary, complementary, total });
});

test('10 is hidden, 11 and 0 are shown', () => {
  expect(withholdOneWay([0, 10, 11, 10, 40]).primary).toEqual([1, 3]);
});

test('several cells of at most 3 are not enough, even when they add up to 11', () => {
  expect(withholdOneWay([3, 3, 3, 2, 50]).complementary).toEqual([4]);
});

test('of equal cells the first is hidden', () => {
  expect(withholdOneWay([50, 20, 20, 4]).complementary).toEqual([1]);
});

test('without a published total nothing can be worked out, so nothing else is hidden', () => {
  expect(withholdOneWay([88, 9, 230], false)).toEqual({ primary: [1], complementary: [], total: false });
});

test('a row without small counts is shown whole; a cell without a number stays out of it', () => {
  expect(withholdOneWay([88, null, 230])).toEqual({ primary: [], complementary: [], total: false });
  expect(withholdOneWay([])).toEqual({ primary: [], complementary: [], total: false });
});

test.each([-1, 2.5, Number.NaN])('%s is not a count of persons', (count) => {
  expect(() => withholdOneWay([12, count])).toThrow('a count of persons is a whole number of 0 or more');
});
