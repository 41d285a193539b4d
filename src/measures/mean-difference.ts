import { shareAndMean, sumOf, type WeightedGroups } from './population-shares.ts';

/** What the distances are measured from: the mean of everyone, the best-off group, or one group by position. */
export type DistanceFrom = 'mean' | 'best' | { group: number };

/** The value that distances are measured from. Example: of 15, 6.2 and 9.9 with lower better, `best` is 6.2. */
export function referenceValue(groups: WeightedGroups, from: DistanceFrom, higherIsBetter: boolean): number {
  if (from === 'mean') return shareAndMean(groups).mean;
  if (from === 'best') return higherIsBetter ? Math.max(...groups.estimates) : Math.min(...groups.estimates);
  const value = groups.estimates[from.group];
  if (value === undefined) throw new RangeError(`there is no group at position ${from.group}`);
  return value;
}

/**
 * Mean distance of the groups from a reference, in the unit of the estimates: sum p|y - ref| weighted by persons, or the
 * plain mean over all groups, the reference counted (METHOD 6.1).
 * Example: 15, 6.2, 9.9 and 22.7 of 52,000, 410,000, 97,000 and 8,100 persons are 1.675 from the second, weighted.
 */
export function meanDifference(
  groups: WeightedGroups,
  {
    from = 'mean',
    weighted = true,
    higherIsBetter = false,
  }: { from?: DistanceFrom; weighted?: boolean; higherIsBetter?: boolean } = {},
): number {
  const { shares } = shareAndMean(groups);
  const reference = referenceValue(groups, from, higherIsBetter);
  const distances = groups.estimates.map((estimate) => Math.abs(estimate - reference));
  if (!weighted) return sumOf(distances) / distances.length;
  return sumOf(distances.map((distance, group) => distance * shares[group]!));
}
