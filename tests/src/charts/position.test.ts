import { expect, test } from 'vitest';
import { onScale, percentOf } from '../../../src/charts/position.ts';

test('a value stands at its share of the scale', () => {
  expect(percentOf(10, { min: 0, max: 40, ticks: [] })).toBe(25);
  expect(percentOf(70, { min: 60, max: 100, ticks: [] })).toBe(25);
  expect(percentOf(50, { min: 0, max: 40, ticks: [] })).toBe(125);
});

test('a scale without length is refused', () => {
  expect(() => percentOf(1, { min: 5, max: 5, ticks: [] })).toThrow('invalid scale: from 5 to 5');
});

test('keeps a place on the scale', () => {
  expect([-3, 50, 112].map(onScale)).toEqual([0, 50, 100]);
});
