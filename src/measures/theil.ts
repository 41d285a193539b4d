import { type Summary, summaryOf } from './between-group-variance.ts';
import { shareAndMean, sumOf, type WeightedGroups } from './population-shares.ts';

function requirePositive({ estimates }: WeightedGroups): void {
  if (!estimates.every((estimate) => estimate >= 0)) throw new RangeError('entropy needs estimates of 0 or more');
}

/**
 * Theil's index T = sum p r ln r with r = y/m, in natural units (METHOD 6.2). A group of 0 adds 0 and takes the limits
 * away; a mean of 0 has none. Example: 15, 6.2, 9.9, 22.7 have 0.06915 with se 0.00953.
 */
export function theil(groups: WeightedGroups, standardErrors: readonly number[], level = 0.95): Summary | null {
  requirePositive(groups);
  const { shares, mean } = shareAndMean(groups);
  if (mean === 0) return null;
  const ratios = groups.estimates.map((estimate) => estimate / mean);
  const value = sumOf(ratios.map((r, group) => (r === 0 ? 0 : shares[group]! * r * Math.log(r))));
  if (ratios.includes(0)) return summaryOf(value, null, level);
  const centre = sumOf(ratios.map((r, group) => shares[group]! * r * (1 + Math.log(r))));
  const parts = ratios.map((r, group) => (shares[group]! / mean) * (1 + Math.log(r) - centre) * standardErrors[group]!);
  return summaryOf(value, Math.hypot(...parts), level);
}

/**
 * Mean log deviation - sum p ln(y/m), in natural units (METHOD 6.2); null where any estimate is 0.
 * Example: 15, 6.2, 9.9, 22.7 have 0.05961 with se 0.00781.
 */
export function meanLogDeviation(
  groups: WeightedGroups,
  standardErrors: readonly number[],
  level = 0.95,
): Summary | null {
  requirePositive(groups);
  const { shares, mean } = shareAndMean(groups);
  if (groups.estimates.includes(0)) return null;
  const ratios = groups.estimates.map((estimate) => estimate / mean);
  const value = -sumOf(ratios.map((r, group) => shares[group]! * Math.log(r)));
  const parts = ratios.map((r, group) => (shares[group]! / mean) * (1 - 1 / r) * standardErrors[group]!);
  return summaryOf(value, Math.hypot(...parts), level);
}
