import { expect, test } from 'vitest';
import { carryCounts, carryRates } from '../../../src/measures/areal-interpolation.ts';

const crosswalk = [
  { source: 'a', target: 'P', weight: 0.6 },
  { source: 'a', target: 'Q', weight: 0.4 },
  { source: 'b', target: 'Q', weight: 1 },
];

test('counts with their margins, and how much of each source arrives', () => {
  const carried = carryCounts({ a: 1500, b: 720 }, { a: 190, b: 88 }, crosswalk);
  expect(carried.values).toEqual({ P: 900, Q: 1320 });
  expect(carried.margins['Q']).toBeCloseTo(116.275534829989, 9);
  expect(carried.coverage).toEqual({ a: 1, b: 1 });
});

test('rates by their bases, equal to numerators and denominators apart', () => {
  const carried = carryRates({ a: 0.2, b: 0.35 }, { a: 1500, b: 720 }, crosswalk);
  expect(carried['P']).toBeCloseTo(0.2, 12);
  expect(carried['Q']).toBeCloseTo((0.4 * 1500 * 0.2 + 720 * 0.35) / 1320, 12);
  expect(carryRates({ a: 0.2, b: 0 }, { a: 0, b: 0 }, crosswalk)).toEqual({});
});

test('a source without a value is refused', () => {
  expect(() => carryCounts({ a: 1 }, {}, crosswalk)).toThrow('names "b"');
  expect(() => carryRates({ a: 1, b: 1 }, { a: 1 }, crosswalk)).toThrow('no base');
});
