import { type Summary, summaryOf } from './between-group-variance.ts';
import { shareAndMean, sumOf, type WeightedGroups } from './population-shares.ts';

/**
 * Mid-ranks of ordered groups, worst-off first: the part of everyone below a group plus half of its own, 0 to 1
 * (METHOD 6.3). Example: shares of 0.5 and 0.5 rank 0.25 and 0.75.
 */
export function midRanks(shares: readonly number[]): number[] {
  return shares.map((share, group) => sumOf(shares.slice(0, group)) + share / 2);
}

/**
 * Concentration of a value along ordered groups, worst-off first: 2 sum p (R - 1/2) y in its unit, and over the mean
 * (METHOD 6.3); below 0 when the worst-off have more. The relative one is null for a mean of 0.
 * Example: 40, 33, 29, 18.5 of 1,200, 1,900, 2,050, 1,400 persons have -3.809 and -0.1273.
 */
export function concentrationIndex(
  groups: WeightedGroups,
  standardErrors: readonly number[],
  level = 0.95,
): { absolute: Summary; relative: Summary | null } {
  const { shares, mean } = shareAndMean(groups);
  const slopes = midRanks(shares).map((rank, group) => 2 * shares[group]! * (rank - 0.5));
  const value = sumOf(slopes.map((slope, group) => slope * groups.estimates[group]!));
  const error = Math.hypot(...slopes.map((slope, group) => slope * standardErrors[group]!));
  const absolute = summaryOf(value, error, level);
  if (mean === 0) return { absolute, relative: null };
  const parts = slopes.map(
    (slope, group) => ((slope - (value / mean) * shares[group]!) / mean) * standardErrors[group]!,
  );
  return { absolute, relative: summaryOf(value / mean, Math.hypot(...parts), level) };
}

/**
 * The same for shares from 0 to 1, corrected for their bounds: Wagstaff 2005, C/(1 - m), and Erreygers 2009, 4 m C
 * (METHOD 6.3). Null where the mean is 0 or 1. Example: 0.62, 0.71, 0.83, 0.9 of 1,300, 2,900, 2,500, 800 persons have
 * 0.2654 and 0.1965.
 */
export function boundedConcentration(groups: WeightedGroups): { wagstaff: number; erreygers: number } | null {
  const { mean } = shareAndMean(groups);
  const { relative } = concentrationIndex(
    groups,
    groups.estimates.map(() => 0),
  );
  if (relative === null || mean === 1) return null;
  return { wagstaff: relative.value / (1 - mean), erreygers: 4 * mean * relative.value };
}
