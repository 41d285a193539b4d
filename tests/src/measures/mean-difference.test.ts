import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanDifference, referenceValue } from '../../../src/measures/mean-difference.ts';

const groups = { estimates: [15, 6.2, 9.9, 22.7], populations: [52000, 410000, 97000, 8100] };

test('from a group, from the mean, from the best-off', () => {
  expect(meanDifference(groups, { from: { group: 1 } })).toBeCloseTo(1.67545406453888, 9);
  expect(meanDifference(groups, { from: { group: 1 }, weighted: false })).toBeCloseTo((8.8 + 3.7 + 16.5) / 4, 9);
  expect(referenceValue(groups, 'best', false)).toBe(6.2);
  expect(referenceValue(groups, 'best', true)).toBe(22.7);
  expect(() => referenceValue(groups, { group: 9 }, true)).toThrow('no group at position 9');
});

test('the order of groups never matters, the unit only scales, and equal groups are 0', () => {
  const number = fc.double({ min: 0.1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 8 }), number, (pairs, times) => {
      const of = (list: [number, number][], scale = 1) =>
        meanDifference({ estimates: list.map(([y]) => y * scale), populations: list.map(([, n]) => n) });
      expect(of([...pairs].reverse())).toBeCloseTo(of(pairs), 6);
      expect(of(pairs, times) / times).toBeCloseTo(of(pairs), 6);
      expect(of(pairs.map(([, n]) => [5, n]))).toBeCloseTo(0, 9);
    }),
  );
});
