import { expect, test } from 'vitest';
import { proportionStandard } from '../../../src/measures/proportion-standard.ts';

const standard = (p: number, lower: number, upper: number, n: number, effectiveSize = n) =>
  proportionStandard({ p, lower, upper, n, effectiveSize });

test.each([
  [0.142857, 0.04, 0.33, 28, false, 'n-below-30'],
  [0.14, 0.0888, 0.2056, 150, true, 'ok'],
  [0.05556, 0.0183, 0.1249, 90, false, 'relative-width'],
  [0.5, 0.34, 0.66, 40, false, 'absolute-width'],
  [0.02, 0.01, 0.05, 300, true, 'ok'],
])('%f from %f to %f of %i', (p, lower, upper, n, present, rule) => {
  expect(standard(p, lower, upper, n)).toEqual({ present, rule, flags: [] });
});

test('few effective persons count as few persons', () => {
  expect(standard(0.5, 0.4, 0.6, 400, 29).rule).toBe('n-below-30');
});

test('what must be told with a share that is shown', () => {
  expect(standard(0, 0, 0.06, 58).flags).toEqual(['zero-or-all']);
  expect(standard(0.95, 0.86, 0.98, 80).flags).toEqual(['complement-unreliable']);
  const few = proportionStandard({ p: 0.5, lower: 0.45, upper: 0.55, n: 400, effectiveSize: 400, degreesOfFreedom: 7 });
  expect(few.flags).toEqual(['review-degrees-of-freedom']);
});
