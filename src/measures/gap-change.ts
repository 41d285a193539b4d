import cdf from '@stdlib/stats-base-dists-normal-cdf';
import type { Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/** A change with its limits and its two-sided test. */
export interface TestedChange extends Interval {
  change: number;
  z: number;
  p: number;
}

/** Two-sided p value of a normal z. Example: 1.96 has 0.05. */
export function twoSidedP(z: number): number {
  return 2 * cdf(-Math.abs(z), 0, 1);
}

function tested(change: number, standardError: number, level: number): TestedChange {
  const half = normalQuantile(level) * standardError;
  const z = change / standardError;
  return { change, lower: change - half, upper: change + half, z, p: twoSidedP(z) };
}

/** A gap between two groups at one time, with its standard error (of the logarithm, for a ratio). */
export interface Gap {
  gap: number;
  standardError: number;
}

/**
 * Is an absolute gap closing? (METHOD 8.2): later minus earlier, se = sqrt(se1^2 + se2^2); the two must be independent.
 * Throws when both errors are 0. Example: 9.0 (0.7) to 7.1 (0.8) is -1.9, -3.98 to 0.18, p 0.074.
 */
export function gapChange(earlier: Gap, later: Gap, level = 0.95): TestedChange {
  const standardError = Math.hypot(earlier.standardError, later.standardError);
  if (standardError === 0) throw new RangeError('a test needs a standard error above 0');
  return tested(later.gap - earlier.gap, standardError, level);
}

/**
 * Is a relative gap closing? (METHOD 8.2): later ratio over earlier, on the scale of logarithms. Throws on a ratio of 0
 * or below. Example: 2.05 (0.07) to 1.7 (0.06) is 0.829, 0.693 to 0.994, p 0.042.
 */
export function ratioChange(earlier: Gap, later: Gap, level = 0.95): TestedChange {
  if (!(earlier.gap > 0 && later.gap > 0)) throw new RangeError('a change of ratios needs ratios above 0');
  const logs = gapChange(
    { gap: Math.log(earlier.gap), standardError: earlier.standardError },
    { gap: Math.log(later.gap), standardError: later.standardError },
    level,
  );
  const { change, lower, upper, z, p } = logs;
  return { change: Math.exp(change), lower: Math.exp(lower), upper: Math.exp(upper), z, p };
}
