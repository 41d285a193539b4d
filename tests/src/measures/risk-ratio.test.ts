import { expect, test } from 'vitest';
import { riskRatio } from '../../../src/measures/risk-ratio.ts';

const none = { lower: null, upper: null };

test('33 of 402 against 71 of 1,650', () => {
  const found = riskRatio(33, 402, 71, 1650);
  expect(found.ratio).toBeCloseTo(1.90771494639479, 9);
  expect(found.lower).toBeCloseTo(1.28097788641555, 8);
  expect(found.upper).toBeCloseTo(2.84109222750271, 8);
});

test('zeros: 0 without limits, and no ratio to nobody', () => {
  expect(riskRatio(0, 77, 19, 640)).toEqual({ ratio: 0, ...none });
  expect(riskRatio(8, 77, 0, 640)).toEqual({ ratio: null, ...none });
  expect(riskRatio(0, 77, 0, 640)).toEqual({ ratio: null, ...none });
});

test('more than all is refused', () => {
  expect(() => riskRatio(78, 77, 1, 10)).toThrow('0 <= x <= n');
  expect(() => riskRatio(0, 0, 1, 10)).toThrow('n > 0');
});
