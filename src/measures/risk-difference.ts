import type { Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';
import { wilson } from './wilson.ts';

/** One value minus another, with limits, in the unit of both. */
export interface Difference extends Interval {
  difference: number;
}

/**
 * Limits of a difference out of the limits of its two sides (MOVER: Zou and Donner 2008; METHOD 4.1).
 * Example: 10 (8 to 13) minus 4 (3 to 5) is 6, 3.764 to 9.162.
 */
export function moverDifference(one: number, own: Interval, other: number, others: Interval): Difference {
  const difference = one - other;
  return {
    difference,
    lower: difference - Math.hypot(one - own.lower, others.upper - other),
    upper: difference + Math.hypot(own.upper - one, other - others.lower),
  };
}

/**
 * Difference of two proportions with hybrid score limits (Newcombe 1998, method 10; METHOD 4.1): a of n1 minus b of n0,
 * from 0 to 1. Null when either side counted nobody. Throws when a count is not within its total.
 * Example: 33 of 402 minus 71 of 1,650 is 0.0391, 0.0136 to 0.0713.
 */
export function riskDifference(a: number, n1: number, b: number, n0: number, level = 0.95): Difference | null {
  const [own, others] = [wilson(a, n1, level), wilson(b, n0, level)];
  return own && others && moverDifference(a / n1, own, b / n0, others);
}

/**
 * The same difference by the normal approximation: for comparison only, since its limits leave the scale and vanish at
 * 0 (METHOD 4.1). Null when either side counted nobody.
 * Example: 33 of 402 minus 71 of 1,650 is 0.0391, 0.0105 to 0.0676.
 */
export function waldDifference(a: number, n1: number, b: number, n0: number, level = 0.95): Difference | null {
  if (n1 === 0 || n0 === 0) return null;
  const [p1, p0] = [a / n1, b / n0];
  const half = normalQuantile(level) * Math.sqrt((p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0);
  return { difference: p1 - p0, lower: p1 - p0 - half, upper: p1 - p0 + half };
}
