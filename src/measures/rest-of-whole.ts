import type { Measure } from '../model/measure.ts';
import type { Side } from './pair-comparison.ts';
import { wilson } from './wilson.ts';

const countOf = ({ numerator, estimate, denominator }: Side): number | null =>
  numerator ?? (estimate === null || denominator === null ? null : (estimate / 100) * denominator);

/**
 * Everyone but a group, as counted (METHOD 4.5); null where counts are not known or the group is everyone.
 * Example: of 300 of 2,000 with 120 of 500 in the group, 180 of 1,500 (12 %) are the rest.
 */
export function restOf(
  all: Side,
  group: Side,
  { measure, per }: { measure: Measure; per: number | null },
): Side | null {
  const [x, own, n, base] = [countOf(all), countOf(group), all.denominator, group.denominator];
  if (all.intervalFrom !== 'counts' || group.intervalFrom !== 'counts') return null;
  if (x === null || own === null || n === null || base === null || n - base <= 0 || x - own < 0) return null;
  const [numerator, denominator] = [x - own, n - base];
  // A group that is no part of what everyone is out of leaves more events than persons.
  if (measure === 'share' && numerator > denominator) return null;
  const times = measure === 'share' ? 100 : (per ?? 1);
  const estimate = (times * numerator) / denominator;
  const limits = measure === 'share' ? wilson(numerator, denominator) : null;
  return {
    estimate,
    lower: limits?.lower ?? null,
    upper: limits?.upper ?? null,
    intervalFrom: 'counts',
    numerator,
    denominator,
  };
}
