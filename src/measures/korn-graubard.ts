import quantile from '@stdlib/stats-base-dists-t-quantile';
import { clopperPearson } from './clopper-pearson.ts';
import type { Interval } from './interval.ts';

/** An interval of a survey's share, and the number of persons a plain sample would have needed for it. */
export interface SurveyShareInterval extends Interval {
  effectiveSize: number;
}

/** By how much few degrees of freedom of the design shrink the effective sample: (t(n-1) / t(df))^2. */
function designShrinkage(n: number, degreesOfFreedom: number | null, level: number): number {
  if (degreesOfFreedom === null) return 1;
  const tail = 0.5 + level / 2;
  return (quantile(tail, n - 1) / quantile(tail, degreesOfFreedom)) ** 2;
}

/**
 * Interval of a proportion from a complex survey (Korn and Graubard 1998; NCHS Series 2 no. 175; METHOD 3.1): the
 * exact binomial on the effective sample p(1-p)/se^2, at most n. A share of 0 or 1 counts everyone asked.
 * Throws when p is outside 0..1. Example: 0.226 with se 0.031 of 540 persons and 44 degrees of freedom gives an
 * effective 172.93 persons and 0.165975 to 0.295663.
 */
export function kornGraubard(
  p: number,
  standardError: number,
  n: number,
  degreesOfFreedom: number | null = null,
  level = 0.95,
): SurveyShareInterval | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a share must be between 0 and 1, not ${p}`);
  if (n === 0) return null;
  const sure = p === 0 || p === 1 || standardError === 0;
  const plain = sure ? n : ((p * (1 - p)) / standardError ** 2) * designShrinkage(n, degreesOfFreedom, level);
  const effectiveSize = Math.min(n, plain);
  const limits = clopperPearson(effectiveSize * p, effectiveSize, level);
  return limits && { effectiveSize, ...limits };
}
