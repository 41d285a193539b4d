import { referenceValue } from './mean-difference.ts';
import { shareAndMean, sumOf, type WeightedGroups } from './population-shares.ts';

/** Which index: weighted by persons (the default of this site), plain around the mean, or around the best-off group. */
export type DisparityVariant = 'weighted' | 'plain' | 'best';

/**
 * Index of disparity, in percent (METHOD 6.1). `weighted`: 100 sum p|y - m|/m. `plain`: 100 mean|y - m|/m (Pearcy and
 * Keppel 2002). `best`: 100 sum|y - best|/(J - 1)/best. The variant is part of the name: they differ much. Null when the
 * value divided by is 0. Example: 15, 6.2, 9.9, 22.7 of 52,000, 410,000, 97,000, 8,100 persons have a plain one of 81.4.
 */
export function indexOfDisparity(
  groups: WeightedGroups,
  variant: DisparityVariant = 'weighted',
  higherIsBetter = false,
): number | null {
  const { shares } = shareAndMean(groups);
  const count = groups.estimates.length;
  const reference = referenceValue(groups, variant === 'best' ? 'best' : 'mean', higherIsBetter);
  if (reference === 0 || (variant === 'best' && count === 1)) return null;
  const distances = groups.estimates.map((estimate) => Math.abs(estimate - reference));
  const weights = { weighted: shares, plain: shares.map(() => 1 / count), best: shares.map(() => 1 / (count - 1)) };
  return (100 * sumOf(distances.map((distance, group) => distance * weights[variant][group]!))) / reference;
}
