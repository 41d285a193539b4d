import { expect, test } from 'vitest';
import { eventRate } from '../../../src/measures/event-rate.ts';

// Expected values from the reference cases.
test('a rate has exact Poisson limits', () => {
  const rate = eventRate(57, 40_310, 100_000);
  expect(rate.rate).toBeCloseTo(141.404118084842, 9);
  expect(rate.lower).toBeCloseTo(107.098098146675, 6);
  expect(rate.upper).toBeCloseTo(183.205436375497, 6);
});

test('no event still has an upper limit', () => {
  const rate = eventRate(0, 977, 1000);
  expect(rate).toMatchObject({ rate: 0, lower: 0 });
  expect(rate.upper).toBeCloseTo(3.77572103798765, 8);
});

test('the error of a surveyed denominator is carried along', () => {
  const rate = eventRate(29, 3120, 1000, 590 / 1.645 / 3120);
  expect(rate.lower).toBeCloseTo(6.058188661436, 8);
  expect(rate.upper).toBeCloseTo(14.2608040969501, 8);
});

test('a denominator that is almost certain changes nothing', () => {
  expect(eventRate(29, 3120, 1000, 0.05)).toEqual(eventRate(29, 3120, 1000));
});

test('no population, no rate', () => {
  expect(() => eventRate(5, 0, 1000)).toThrow('above 0');
});
