import { indexOfDisparity } from '../../src/measures/index-of-disparity.ts';
import { meanDifference } from '../../src/measures/mean-difference.ts';
import { onAdverseSide } from '../../src/measures/pair-comparison.ts';
import { sumOf } from '../../src/measures/population-shares.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Division, Summary } from '../../src/model/published.ts';

/** Fewer groups than this are two figures and their difference, and no summary. */
const fewestGroups = 3;

const idsUnknown = ({ groups }: Dimension): Set<string> =>
  new Set(groups.filter(({ unknown }) => unknown === true).map(({ id }) => id));

/** The persons or events that a figure is out of, or that it counts: what a share of the unknown is a share of. */
const countOf = ({ measure }: Indicator, { numerator, denominator }: Observation): number | null =>
  measure === 'share' ? denominator : numerator;

/**
 * Percent of everyone whose group nobody recorded (METHOD 7.4); null where the division has no such group, or its count
 * or that of everyone is not known. Example: 38 of 500 events without a group are 7.6.
 */
export function unknownShare(
  indicator: Indicator,
  dimension: Dimension,
  { all, rows }: Pick<Division, 'all' | 'rows'>,
): number | null {
  const ids = idsUnknown(dimension);
  const counts = rows.filter(({ group }) => ids.has(group)).map(({ latest }) => countOf(indicator, latest));
  const whole = countOf(indicator, all);
  if (counts.length === 0 || whole === null || whole <= 0 || counts.some((count) => count === null)) return null;
  return (100 * sumOf(counts.map((count) => count ?? 0))) / whole;
}

/** A figure that may enter a summary: published, and with what it is out of as its weight. */
const hasWeight = ({ estimate, denominator }: Observation): boolean =>
  estimate !== null && denominator !== null && denominator > 0;

/**
 * Mean distance of the groups from their common value, weighted by what each is out of, and the same in percent of that
 * value (METHOD 6.1). Over a partition and three groups or more; groups without a figure are left out by name. In percent
 * of those without where having is better. Null where groups are not compared or their weights are not known.
 * Example: 15, 6.2, 9.9 and 22.7 of 52,000, 410,000, 97,000 and 8,100 persons lie 2.42 from 7.88 on average.
 */
export function summarize(
  indicator: Indicator,
  dimension: Dimension,
  { rows, comparison }: Pick<Division, 'rows' | 'comparison'>,
): Summary | null {
  if (!dimension.partition || comparison === null) return null;
  const unknown = idsUnknown(dimension);
  const named = rows.filter(({ group }) => !unknown.has(group));
  const shown = named.filter(({ latest }) => hasWeight(latest));
  if (shown.length < fewestGroups) return null;
  const populations = shown.map(({ latest }) => latest.denominator!);
  const estimates = shown.map(({ latest }) => latest.estimate!);
  const adverse = onAdverseSide(indicator) ? estimates.map((estimate) => 100 - estimate) : estimates;
  const leftOut = named.filter(({ latest }) => !hasWeight(latest)).map(({ group }) => group);
  return {
    meanDifference: meanDifference({ estimates, populations }),
    indexOfDisparity: indexOfDisparity({ estimates: adverse, populations }),
    groups: shown.length,
    leftOut,
  };
}
