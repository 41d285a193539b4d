import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moverDifference, riskDifference, waldDifference } from '../../../src/measures/risk-difference.ts';
import { riskRatio } from '../../../src/measures/risk-ratio.ts';

test('33 of 402 minus 71 of 1,650, by hybrid score and by the normal', () => {
  const [score, normal] = [riskDifference(33, 402, 71, 1650)!, waldDifference(33, 402, 71, 1650)!];
  expect(score.difference).toBeCloseTo(0.0390592492085029, 10);
  expect(score.lower).toBeCloseTo(0.0135696930471868, 9);
  expect(score.upper).toBeCloseTo(0.0712326758539002, 9);
  expect(normal.lower).toBeCloseTo(0.0104950532363248, 9);
  expect(normal.upper).toBeCloseTo(0.0676234451806811, 9);
});

test('out of the limits of both sides', () => {
  const found = moverDifference(10, { lower: 8, upper: 13 }, 4, { lower: 3, upper: 5 });
  expect(found.difference).toBe(6);
  expect(found.lower).toBeCloseTo(6 - Math.sqrt(5), 12);
  expect(found.upper).toBeCloseTo(6 + Math.sqrt(10), 12);
});

test('nobody on one side has no difference', () => {
  expect(riskDifference(0, 0, 1, 10)).toBeNull();
  expect(waldDifference(1, 10, 0, 0)).toBeNull();
});

test('difference and ratio agree on the side of parity, and swapping the groups mirrors both', () => {
  const count = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(
      count,
      count,
      fc.integer({ min: 0, max: 600 }),
      fc.integer({ min: 0, max: 600 }),
      (a, b, more, others) => {
        const [n1, n0] = [a + more, b + others];
        const difference = riskDifference(a, n1, b, n0)!;
        const ratio = riskRatio(a, n1, b, n0).ratio!;
        expect(Math.sign(Number(difference.difference.toPrecision(9)))).toBe(Math.sign(Number((ratio - 1).toFixed(9))));
        expect(difference.lower).toBeCloseTo(-riskDifference(b, n0, a, n1)!.upper, 10);
      },
    ),
  );
});
