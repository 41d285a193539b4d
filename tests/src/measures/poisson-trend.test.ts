import { expect, test } from 'vitest';
import { poissonTrend } from '../../../src/measures/poisson-trend.ts';

const events = [88, 79, 91, 60, 66, 55];
const populations = [5100, 5150, 5170, 5220, 5190, 5130];
const series = events.map((count, at) => ({ year: 2016 + at, events: count, population: populations[at]! }));

// Expected values: R glm(poisson) with the quasi dispersion.
test('six years of events', () => {
  const found = poissonTrend(series)!;
  expect(found.percent).toBeCloseTo(-9.02030045598577, 6);
  expect(found.lower).toBeCloseTo(-16.5211762427113, 5);
  expect(found.upper).toBeCloseTo(-0.84544371174855, 5);
  expect(found.dispersion).toBeCloseTo(1.20412988157538, 7);
});

test('no events, or two years, have none; nobody there is refused', () => {
  expect(poissonTrend(series.map((one) => ({ ...one, events: 0 })))).toBeNull();
  expect(poissonTrend(series.slice(0, 2))).toBeNull();
  expect(() => poissonTrend([{ year: 1, events: 1, population: 0 }])).toThrow('among persons');
});

test('a count that changes with its population only does not change', () => {
  const steady = [1, 2, 3, 4].map((year) => ({ year, events: 100 * year, population: 1000 * year }));
  expect(poissonTrend(steady)?.percent).toBeCloseTo(0, 8);
});
