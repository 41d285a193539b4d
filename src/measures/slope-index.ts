import { summaryOf } from './between-group-variance.ts';
import { midRanks } from './concentration-index.ts';
import { shareAndMean, sumOf, type WeightedGroups } from './population-shares.ts';

/** What a line through ordered groups says of the worst-off end (rank 0) and the best-off end (rank 1). */
export interface Slope {
  /** Top minus bottom, in the unit of the estimates. */
  slope: number;
  bottom: number;
  top: number;
  /** Top over bottom; null for a bottom of 0. */
  relative: number | null;
}

/**
 * Slope index of inequality by weighted least squares on the mid-rank, worst-off first, with limits from the errors of
 * the groups (Pamuk 1985; METHOD 6.3). For values without bounds.
 * Example: 40, 33, 29, 18.5 of 1,200, 1,900, 2,050, 1,400 persons slope by -24.60, -28.79 to -20.41.
 */
export function linearSlope(
  groups: WeightedGroups,
  standardErrors: readonly number[],
  level = 0.95,
): Slope & { lower: number; upper: number } {
  const { shares, mean } = shareAndMean(groups);
  const centred = midRanks(shares).map((rank) => rank - 0.5);
  const spread = sumOf(centred.map((rank, group) => shares[group]! * rank ** 2));
  if (spread === 0) throw new RangeError('a slope needs two groups or more');
  const weights = centred.map((rank, group) => (shares[group]! * rank) / spread);
  const slope = sumOf(weights.map((weight, group) => weight * groups.estimates[group]!));
  const { lower, upper } = summaryOf(
    slope,
    Math.hypot(...weights.map((weight, group) => weight * standardErrors[group]!)),
    level,
  );
  const [bottom, top] = [mean - slope / 2, mean + slope / 2];
  return { slope, lower: lower!, upper: upper!, bottom, top, relative: bottom === 0 ? null : top / bottom };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** One Newton step of the weighted logistic fit: new intercept and slope. */
function step(
  groups: WeightedGroups,
  shares: readonly number[],
  ranks: readonly number[],
  [a, b]: [number, number],
): [number, number] {
  let [ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0];
  ranks.forEach((rank, group) => {
    const fitted = logistic(a + b * rank);
    const [weight, rest] = [
      shares[group]! * fitted * (1 - fitted),
      shares[group]! * (groups.estimates[group]! - fitted),
    ];
    ga += rest;
    gb += rest * rank;
    haa += weight;
    hab += weight * rank;
    hbb += weight * rank * rank;
  });
  const determinant = haa * hbb - hab * hab;
  return [a + (hbb * ga - hab * gb) / determinant, b + (haa * gb - hab * ga) / determinant];
}

/**
 * Slope index for shares from 0 to 1: a logistic line on the mid-rank, each group weighted once by its persons, which
 * never leaves 0 to 1 (METHOD 6.3). Throws when the line cannot be fitted (all shares 0 or all 1).
 * Example: 0.62, 0.71, 0.83, 0.9 of 1,300, 2,900, 2,500, 800 persons go from 0.5656 to 0.8920.
 */
export function logisticSlope(groups: WeightedGroups): Slope {
  const { shares, mean } = shareAndMean(groups);
  if (!(mean > 0 && mean < 1)) throw new RangeError('a logistic line needs shares that are not all 0 or all 1');
  const ranks = midRanks(shares);
  let line: [number, number] = [Math.log(mean / (1 - mean)), 0];
  for (let round = 0; round < 50; round += 1) line = step(groups, shares, ranks, line);
  const [bottom, top] = [logistic(line[0]), logistic(line[0] + line[1])];
  if (!Number.isFinite(top)) throw new RangeError('the logistic line does not settle');
  return { slope: top - bottom, bottom, top, relative: top / bottom };
}
