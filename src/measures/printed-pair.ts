import type { Observation } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';
import type { PairComparison } from './pair-comparison.ts';

/** Twelve digits: -20 and not -20.000000000000007; a limit without bound is none. */
export function digits(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(12));
}

/** What is printed of a comparison; the p value is not. Example: a difference of 0.1 + 0.2 is 0.3. */
export function printedPair(
  pair: PairComparison,
): Omit<PairComparison, 'difference' | 'p'> & { difference: number | null } {
  return {
    difference: digits(pair.difference),
    differenceLower: digits(pair.differenceLower),
    differenceUpper: digits(pair.differenceUpper),
    ratio: digits(pair.ratio),
    ratioLower: digits(pair.ratioLower),
    ratioUpper: digits(pair.ratioUpper),
  };
}

/** What is printed where there is nothing to compare. */
export const noPair = {
  difference: null,
  differenceLower: null,
  differenceUpper: null,
  ratio: null,
  ratioLower: null,
  ratioUpper: null,
};

/** Why there is nothing to compare: a side that is hidden, too unsure, or not there. Example: `withheld`. */
export function absence(...sides: readonly Pick<Observation, 'status'>[]): Verdict {
  const statuses = sides.map(({ status }) => status);
  if (statuses.includes('withheld')) return 'withheld';
  return statuses.includes('unreliable') ? 'unreliable' : 'no-figure';
}
