import quantile from '@stdlib/stats-base-dists-normal-quantile';

/**
 * The exact two-sided quantile z of the normal distribution for a level between 0 and 1 (METHOD, notation).
 * Example: `normalQuantile(0.95)` is 1.959964. Throws when the level is outside 0..1.
 */
export function normalQuantile(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`the level must be between 0 and 1, not ${level}`);
  return quantile(0.5 + level / 2, 0, 1);
}
