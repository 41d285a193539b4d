import { expect, test } from 'vitest';
import { niceScale } from '../../../src/measures/scale.ts';

test.each([
  ['percent', [13.6, 24.6], 0, 100, { min: 0, max: 30, ticks: [0, 10, 20, 30] }],
  ['nearly all', [97], 0, 100, { min: 0, max: 100, ticks: [0, 25, 50, 75, 100] }],
  ['from 60', [60.5, 80.7], 60, 100, { min: 60, max: 90, ticks: [60, 70, 80, 90] }],
  ['dollars', [145_000], 0, null, { min: 0, max: 150_000, ticks: [0, 50_000, 100_000, 150_000] }],
  ['ratios', [0.3], 0, null, { min: 0, max: 0.3, ticks: [0, 0.1, 0.2, 0.3] }],
  ['exactly a round value', [40], 0, 100, { min: 0, max: 40, ticks: [0, 10, 20, 30, 40] }],
  ['no value', [], 0, 100, { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }],
  ['only zero', [0], 0, 100, { min: 0, max: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }],
])('%s', (_, values, start, limit, scale) => {
  expect(niceScale(values, start, limit)).toEqual(scale);
});

test('the unit limits the axis', () => {
  expect(niceScale([99], 60, 100)).toEqual({ min: 60, max: 100, ticks: [60, 70, 80, 90, 100] });
  expect(niceScale([98], 65, 100)).toEqual({ min: 65, max: 100, ticks: [65, 75, 85, 95] });
});

test('a value below the start is refused, not left out', () => {
  expect(() => niceScale([55, 80], 60, 100)).toThrow('starts at 60, above the value 55');
});

test('any value fits, on at most five round ticks', () => {
  for (let value = 0.013; value < 1e7; value *= 1.37) {
    const { max, ticks } = niceScale([value], 0, null);
    expect(max).toBeGreaterThanOrEqual(value * (1 - 1e-9));
    expect(max).toBeLessThan(value * 2.01);
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(5);
  }
});
