import { expect, test } from 'vitest';
import { withholdOneWay } from '../../../src/measures/withhold-one-way.ts';

// Reference cases of METHOD 10.3, coded independently in R and in Python.
test.each([
  ['one small cell', [88, 9, 230, 41], [1], [3], false],
  ['two small cells, sum 17', [88, 9, 0, 8, 230], [1, 3], [], false],
  ['total must go', [2, 0, 0], [0], [], true],
  ['sum 3', [88, 1, 2, 230, 41], [1, 2], [4], false],
])('%s', (_, counts, primary, complementary, total) => {
  expect(withholdOneWay(counts)).toEqual({ primary, complementary, total });
});

test('nothing small, nothing hidden; 0 and the threshold itself are shown', () => {
  expect(withholdOneWay([0, 11, 500])).toEqual({ primary: [], complementary: [], total: false });
});

test('hidden cells that add up to enough but are none above 3 still tell too much', () => {
  expect(withholdOneWay([3, 3, 3, 3, 60, 70])).toEqual({ primary: [0, 1, 2, 3], complementary: [4], total: false });
});

test('among equals the first goes', () => {
  expect(withholdOneWay([9, 50, 50]).complementary).toEqual([1]);
});

test('without a published total nothing can be subtracted', () => {
  expect(withholdOneWay([88, 9, 230], false)).toEqual({ primary: [1], complementary: [], total: false });
});

test('a cell without a number is neither hidden nor used to hide', () => {
  expect(withholdOneWay([9, null, 40])).toEqual({ primary: [0], complementary: [2], total: false });
});

test('a threshold of 5 hides 1 to 4', () => {
  expect(withholdOneWay([4, 5, 6], false, 5).primary).toEqual([0]);
});

test.each([-1, 2.5, Number.NaN])('%d is no count of persons', (count) => {
  expect(() => withholdOneWay([count])).toThrow(RangeError);
});
