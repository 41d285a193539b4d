import { summaryOf } from './between-group-variance.ts';
import { shareAndMean, type WeightedGroups } from './population-shares.ts';

/** What the value of everyone would differ by if every group had the value of one: in its unit and in percent. */
export interface Attributable {
  reference: number;
  difference: number;
  differenceLower: number | null;
  differenceUpper: number | null;
  percent: number;
  percentLower: number | null;
  percentUpper: number | null;
}

function bestOff(estimates: readonly number[], higherIsBetter: boolean): number {
  return estimates.indexOf(higherIsBetter ? Math.max(...estimates) : Math.min(...estimates));
}

const none = { differenceLower: null, differenceUpper: null, percentLower: null, percentUpper: null };

/**
 * Population attributable difference y_ref - m and percent 100 (y_ref - m)/m with delta-method limits (METHOD 6.4):
 * arithmetic, not a forecast. Without a reference, the best-off group; 0 without limits when it is no better than the
 * mean. Example: 15, 6.2, 9.9, 22.7 with lower better have -1.675 (-21.3 %) against the second.
 */
export function populationAttributable(
  groups: WeightedGroups,
  standardErrors: readonly number[],
  { reference = null, higherIsBetter }: { reference?: number | null; higherIsBetter: boolean },
  level = 0.95,
): Attributable {
  const { shares, mean } = shareAndMean(groups);
  const at = reference ?? bestOff(groups.estimates, higherIsBetter);
  const best = groups.estimates[at]!;
  const better = higherIsBetter ? best > mean : best < mean;
  if (!better || mean === 0) return { reference: at, difference: 0, percent: 0, ...none };
  const own = shares.map((p, group) => (group === at ? 1 : 0) - p);
  const relative = shares.map((p, group) => (group === at ? 1 : 0) / mean - (best * p) / mean ** 2);
  const errorOf = (slopes: number[]): number =>
    Math.hypot(...slopes.map((slope, group) => slope * standardErrors[group]!));
  const inUnit = summaryOf(best - mean, errorOf(own), level);
  const inPercent = summaryOf(100 * (best / mean - 1), 100 * errorOf(relative), level);
  return {
    reference: at,
    difference: inUnit.value,
    differenceLower: inUnit.lower,
    differenceUpper: inUnit.upper,
    percent: inPercent.value,
    percentLower: inPercent.lower,
    percentUpper: inPercent.upper,
  };
}
