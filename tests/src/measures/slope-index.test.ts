import { expect, test } from 'vitest';
import { linearSlope, logisticSlope } from '../../../src/measures/slope-index.ts';

const ordered = { estimates: [40, 33, 29, 18.5], populations: [1200, 1900, 2050, 1400] };
const errors = [1.5, 1.1, 1, 1.2];

test('a straight line, with limits', () => {
  const found = linearSlope(ordered, errors);
  expect(found.slope).toBeCloseTo(-24.6015220332848, 8);
  expect(found.lower).toBeCloseTo(-28.7934025322739, 7);
  expect(found.bottom).toBeCloseTo(42.2320587265661, 8);
  expect(found.relative).toBeCloseTo(0.417468085262696, 9);
});

test('a logistic line stays within 0 and 1', () => {
  const found = logisticSlope({ estimates: [0.62, 0.71, 0.83, 0.9], populations: [1300, 2900, 2500, 800] });
  expect(found.slope).toBeCloseTo(0.3264000579360592, 9);
  expect(found.relative).toBeCloseTo(1.5770765128422404, 9);
  const steep = logisticSlope({ estimates: [0.99, 0.5, 0.02], populations: [1, 1, 1] });
  expect([steep.bottom < 1, steep.top > 0]).toEqual([true, true]);
});

test('one group has no slope, and all or nobody no logistic line', () => {
  expect(() => linearSlope({ estimates: [4], populations: [1] }, [1])).toThrow('two groups');
  expect(() => logisticSlope({ estimates: [0, 0], populations: [1, 1] })).toThrow('not all 0');
});
