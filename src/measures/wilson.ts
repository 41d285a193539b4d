import type { Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Wilson score interval of a proportion, without continuity correction (Wilson 1927; Newcombe 1998; METHOD 3.1).
 * `x` of `n`, both counts; limits are proportions from 0 to 1. Null when nobody was counted (n = 0).
 * Throws when x is negative or above n.
 * Example: 18 of 93 at 95 % gives 0.126084 to 0.285325.
 */
export function wilson(x: number, n: number, level = 0.95): Interval | null {
  if (!(x >= 0 && x <= n)) throw new RangeError(`a share needs 0 <= x <= n, not x = ${x} and n = ${n}`);
  if (n === 0) return null;
  const z = normalQuantile(level);
  const p = x / n;
  const shrink = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / shrink;
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / shrink;
  // The ends are exact by definition; floating point would leave 1e-19 there.
  return { lower: x === 0 ? 0 : centre - half, upper: x === n ? 1 : centre + half };
}
