import quantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Interval } from './interval.ts';

/**
 * Exact binomial interval of a proportion, from beta quantiles (Clopper and Pearson 1934; METHOD 3.1).
 * `x` of `n`; x need not be whole, so that an effective sample can be given. Null when n is 0. Throws when x is
 * negative or above n. Example: 18 of 93 at 95 % gives 0.118933 to 0.288531.
 */
export function clopperPearson(x: number, n: number, level = 0.95): Interval | null {
  if (!(x >= 0 && x <= n)) throw new RangeError(`a share needs 0 <= x <= n, not x = ${x} and n = ${n}`);
  if (n === 0) return null;
  const tail = (1 - level) / 2;
  return {
    lower: x === 0 ? 0 : quantile(tail, x, n - x + 1),
    upper: x === n ? 1 : quantile(1 - tail, x + 1, n - x),
  };
}
