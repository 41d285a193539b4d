import { expect, test } from 'vitest';
import { meanLogDeviation, theil } from '../../../src/measures/theil.ts';

const groups = { estimates: [15, 6.2, 9.9, 22.7], populations: [52000, 410000, 97000, 8100] };
const errors = [0.8, 0.2, 0.5, 2.9];

test('both entropies with their errors, in natural units', () => {
  const [t, mld] = [theil(groups, errors)!, meanLogDeviation(groups, errors)!];
  expect(t.value).toBeCloseTo(0.0691535980524133, 10);
  expect(t.standardError).toBeCloseTo(0.00953097067301193, 10);
  expect(mld.value).toBeCloseTo(0.0596054575750926, 10);
  expect(mld.standardError).toBeCloseTo(0.00780509166135735, 10);
});

test('a group of 0 takes the limits of the one away and makes the other undefined', () => {
  const zero = { estimates: [0, 4], populations: [1, 1] };
  expect(theil(zero, [1, 1])).toMatchObject({ lower: null, upper: null });
  expect(theil(zero, [1, 1])!.value).toBeCloseTo(Math.LN2, 12);
  expect(meanLogDeviation(zero, [1, 1])).toBeNull();
  expect(theil({ estimates: [0, 0], populations: [1, 1] }, [1, 1])).toBeNull();
  expect(() => theil({ estimates: [-1, 4], populations: [1, 1] }, [1, 1])).toThrow('0 or more');
});
