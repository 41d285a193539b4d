/** The ratio of two shares on either side of an outcome, and their difference, which is the same on both. */
export interface TwoSidedRatio {
  favorable: number | null;
  adverse: number | null;
  difference: number;
}

/**
 * Why relative disparity is measured on the adverse side (Keppel and Pearcy 2005; METHOD 4.4): the ratio of those who
 * have it and of those who do not, for shares from 0 to 1. Null where the reference is 0.
 * Example: 0.72 against 0.88 is 0.818 of those with, 2.333 of those without, and -0.16 either way.
 */
export function twoSidedRatio(group: number, reference: number): TwoSidedRatio {
  for (const share of [group, reference])
    if (!(share >= 0 && share <= 1)) throw new RangeError(`a share must be between 0 and 1, not ${share}`);
  return {
    favorable: reference === 0 ? null : group / reference,
    adverse: reference === 1 ? null : (1 - group) / (1 - reference),
    difference: group - reference,
  };
}
