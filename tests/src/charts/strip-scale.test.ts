import { expect, test } from 'vitest';
import { stripTicks, stripX } from '../../../src/charts/strip-scale.ts';

test('everyone stands at 30 percent, twice that at 60', () => {
  expect(stripX(10, 10, 100)).toBe(30);
  expect(stripX(20, 10, 100)).toBe(60);
  expect(stripX(0, 10, 100)).toBe(0);
});

test('the ticks name ratios from none to three times', () => {
  expect(stripTicks).toEqual([
    { key: 'none', at: 0 },
    { key: 'half', at: 15 },
    { key: 'city', at: 30 },
    { key: 'twice', at: 60 },
    { key: 'three-times', at: 90 },
  ]);
});

test('a ratio to nothing is refused', () => {
  expect(() => stripX(5, 0, 100)).toThrow('a ratio needs a figure of everyone above zero: 0');
});
