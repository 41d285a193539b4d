import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clopperPearson } from '../../../src/measures/clopper-pearson.ts';
import { wilson } from '../../../src/measures/wilson.ts';

// Expected values: R binom.test and statsmodels, from the reference cases.
test('18 of 93, and nobody of 58', () => {
  const limits = clopperPearson(18, 93);
  expect(limits?.lower).toBeCloseTo(0.118932895648369, 9);
  expect(limits?.upper).toBeCloseTo(0.288530761378541, 9);
  expect(clopperPearson(0, 58)?.lower).toBe(0);
  expect(clopperPearson(0, 58)?.upper).toBeCloseTo(0.0616210089039199, 9);
  expect(clopperPearson(58, 58)?.upper).toBe(1);
});

test('nobody counted has no interval; more than all is refused', () => {
  expect(clopperPearson(0, 0)).toBeNull();
  expect(() => clopperPearson(3, 2)).toThrow('0 <= x <= n');
});

test('contains the share, and mirrors its complement', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const x = Math.round(n * part);
      const [limits, mirrored] = [clopperPearson(x, n)!, clopperPearson(n - x, n)!];
      expect(limits.lower).toBeLessThanOrEqual(x / n + 1e-12);
      expect(limits.upper).toBeGreaterThanOrEqual(x / n - 1e-12);
      expect(limits.lower).toBeCloseTo(1 - mirrored.upper, 8);
    }),
  );
});

test('is never narrower than Wilson in the middle of the scale', () => {
  expect(clopperPearson(40, 100)!.lower).toBeLessThan(wilson(40, 100)!.lower);
});
