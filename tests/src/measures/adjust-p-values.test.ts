import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg, holm } from '../../../src/measures/adjust-p-values.ts';

const given = [0.012, 0.2, 0.003, 0.049];
const rounded = (values: number[]) => values.map((value) => Number(value.toFixed(9)));

// Expected values: R p.adjust.
test('Holm, and Benjamini and Hochberg', () => {
  expect(rounded(holm(given))).toEqual([0.036, 0.2, 0.012, 0.098]);
  expect(rounded(benjaminiHochberg(given))).toEqual([0.024, 0.2, 0.012, 0.065333333]);
});

test('nothing scanned, one scanned, none a probability', () => {
  expect(holm([])).toEqual([]);
  expect(holm([0.04])).toEqual([0.04]);
  expect(() => holm([1.2])).toThrow('between 0 and 1');
});

test('never below what was given, never above 1, and the order of what was scanned does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
      for (const adjust of [holm, benjaminiHochberg]) {
        const [forward, backward] = [adjust(values), adjust([...values].reverse()).reverse()];
        forward.forEach((value, at) => {
          expect(value).toBeGreaterThanOrEqual(values[at]! - 1e-12);
          expect(value).toBeLessThanOrEqual(1);
          expect(value).toBeCloseTo(backward[at]!, 12);
        });
      }
    }),
  );
});
