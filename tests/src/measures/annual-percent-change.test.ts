import { expect, test } from 'vitest';
import { annualPercentChange } from '../../../src/measures/annual-percent-change.ts';

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021];

// Expected values: R lm, scipy linregress.
test('seven rates', () => {
  const found = annualPercentChange(years, [12.1, 12.9, 13, 14.2, 14, 15.8, 15.5])!;
  expect(found.percent).toBeCloseTo(4.4630738064281, 7);
  expect(found.lower).toBeCloseTo(2.92389601373135, 6);
  expect(found.upper).toBeCloseTo(6.02526926916342, 6);
});

test('a rate of 0, two years, or one year twice have none', () => {
  expect(annualPercentChange([1, 2, 3], [0, 1, 2])).toBeNull();
  expect(annualPercentChange([1, 2], [1, 2])).toBeNull();
  expect(annualPercentChange([1, 1, 1], [1, 2, 3])).toBeNull();
});

test('steady growth is found exactly', () => {
  expect(annualPercentChange([1, 2, 3, 4], [100, 110, 121, 133.1])?.percent).toBeCloseTo(10, 9);
});
