import type { Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';
import { shareAndMean, sumOf, type WeightedGroups } from './population-shares.ts';

/** A summary measure with its standard error and limits; null where no error can be stated. */
export interface Summary {
  value: number;
  standardError: number | null;
  lower: number | null;
  upper: number | null;
}

/** A summary with normal limits. Example: 10 with se 2 at 95 % is 6.08 to 13.92. */
export function summaryOf(value: number, standardError: number | null, level: number): Summary {
  if (standardError === null) return { value, standardError, lower: null, upper: null };
  const half = normalQuantile(level) * standardError;
  const limits: Interval = { lower: value - half, upper: value + half };
  return { value, standardError, ...limits };
}

/**
 * Between-group variance sum p (y - m)^2 in squared units, with the error of a quadratic form in independent normals
 * (Harper and Lynch 2005; METHOD 6.2). Biased upwards by noise.
 * Example: 15, 6.2, 9.9, 22.7 with errors 0.8, 0.2, 0.5, 2.9 have 10.524 with se 1.730.
 */
export function betweenGroupVariance(groups: WeightedGroups, standardErrors: readonly number[], level = 0.95): Summary {
  const { shares, mean } = shareAndMean(groups);
  const value = sumOf(groups.estimates.map((estimate, group) => shares[group]! * (estimate - mean) ** 2));
  const terms = shares.map((p, group) => ({ p, s2: standardErrors[group]! ** 2, y: groups.estimates[group]! - mean }));
  const linear = 4 * sumOf(terms.map(({ p, s2, y }) => p ** 2 * s2 * y ** 2));
  const ofMean = sumOf(terms.map(({ p, s2 }) => p ** 2 * s2));
  const quadratic =
    ofMean ** 2 -
    sumOf(terms.map(({ p, s2 }) => p ** 4 * s2 ** 2)) +
    sumOf(terms.map(({ p, s2 }) => p ** 2 * (1 - p) ** 2 * s2 ** 2));
  return summaryOf(value, Math.sqrt(linear + 2 * quadratic), level);
}

/**
 * Standard deviation between groups in the unit of the estimates, and it in percent of the mean (null for a mean of 0).
 * Example: 15, 6.2, 9.9, 22.7 have 3.244 and 41.19 %.
 */
export function betweenGroupDeviation(groups: WeightedGroups): { deviation: number; variation: number | null } {
  const { shares, mean } = shareAndMean(groups);
  const deviation = Math.sqrt(
    sumOf(groups.estimates.map((estimate, group) => shares[group]! * (estimate - mean) ** 2)),
  );
  return { deviation, variation: mean === 0 ? null : (100 * deviation) / mean };
}
