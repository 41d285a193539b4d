import { expect, test } from 'vitest';
import { ageAdjustedRate } from '../../../src/measures/age-adjusted-rate.ts';

const ages = (events: number[], populations: number[]) =>
  events.map((count, age) => ({
    events: count,
    population: populations[age]!,
    standard: [281818, 436832, 222081, 59269][age]!,
  }));

// Expected values: R (epitools) and scipy, from the reference cases.
test('four ages, and small counts', () => {
  const found = ageAdjustedRate(ages([3, 9, 31, 77], [8800, 15100, 12050, 6900]), 100000);
  expect(found.crude).toBeCloseTo(280.046674445741, 6);
  expect(found.adjusted).toBeCloseTo(158.917415674279, 6);
  expect(found.lower).toBeCloseTo(128.446686688281, 5);
  expect(found.upper).toBeCloseTo(196.420885063733, 5);
  expect(ageAdjustedRate(ages([0, 0, 2, 1], [810, 1500, 1250, 640]), 100000).lower).toBeCloseTo(8.54212430832722, 6);
});

test('no events: 0 from 0, with an upper limit', () => {
  const none = ageAdjustedRate(ages([0, 0, 0, 0], [810, 1500, 1250, 640]), 1000);
  expect([none.adjusted, none.lower]).toEqual([0, 0]);
  expect(none.upper).toBeGreaterThan(0);
});

test('equal rates at every age are not changed by any standard', () => {
  expect(ageAdjustedRate(ages([8, 15, 12, 7], [800, 1500, 1200, 700]), 100).adjusted).toBeCloseTo(1, 10);
});

test('an age without persons is refused', () => {
  expect(() => ageAdjustedRate(ages([1, 1, 1, 1], [10, 0, 10, 10]), 1)).toThrow('needs persons');
});
