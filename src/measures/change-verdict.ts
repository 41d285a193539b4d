import type { Direction } from '../model/measure.ts';
import type { GapChange, LevelChange } from '../model/verdict.ts';
import { gapChange, ratioChange } from './gap-change.ts';
import { standardErrorOfLimits } from './margin-of-error.ts';
import type { PairComparison } from './pair-comparison.ts';

/** A tested change: what it is called when it is clear, and the p value that must hold among all that were tested. */
export interface Tested<T> {
  said: T;
  p: number;
}

/** A later level against an earlier one (METHOD 8.1); null where no error is stated. Example: 20 to 16 %, lower better. */
export function levelChange(laterOverEarlier: PairComparison | null, direction: Direction): Tested<LevelChange> | null {
  if (laterOverEarlier === null || laterOverEarlier.p === null) return null;
  const { difference, p } = laterOverEarlier;
  const rose = difference > 0;
  return { said: rose === (direction === 'higher-is-better') ? 'better' : 'worse', p };
}

type Limits = [value: number, lower: number, upper: number];

function limitsOf(value: number | null, lower: number | null, upper: number | null): Limits | null {
  if (value === null || lower === null || upper === null) return null;
  return Number.isFinite(upper) ? [value, lower, upper] : null;
}

const errorOf = (lower: number, upper: number): number => standardErrorOfLimits({ lower, upper });
const isNarrower = (change: number): GapChange => (change < 0 ? 'narrower' : 'wider');

/**
 * An absolute gap, later against earlier (METHOD 8.2): the change of its size by the test of two independent gaps; of a
 * gap that changed its sign the test is of the signed change. Null where no error is stated.
 * Example: 9.0 (7.6 to 10.4) to 5.1 (3.5 to 6.7) is narrower, p 0.0003.
 */
export function absoluteGapChange(earlier: PairComparison, later: PairComparison): Tested<GapChange> | null {
  const [one, other] = [earlier, later].map((gap) =>
    limitsOf(gap.difference, gap.differenceLower, gap.differenceUpper),
  );
  if (!one || !other) return null;
  const turned = one[0] * other[0] < 0;
  const [first, second] = [one, other].map(([value, lower, upper]) => ({
    gap: turned ? value : Math.abs(value),
    standardError: errorOf(lower, upper),
  }));
  const { change, p } = gapChange(first!, second!);
  return { said: turned ? 'changed-sides' : isNarrower(change), p };
}

/**
 * A relative gap, later against earlier, on the scale of logarithms (METHOD 8.2): a ratio below 1 is as far from 1 as its
 * inverse. Null where no error is stated or a ratio is 0.
 * Example: 2.05 (1.79 to 2.35) to 1.5 (1.31 to 1.72) is narrower, p 0.001.
 */
export function relativeGapChange(earlier: PairComparison, later: PairComparison): Tested<GapChange> | null {
  const [one, other] = [earlier, later].map((gap) => limitsOf(gap.ratio, gap.ratioLower, gap.ratioUpper));
  if (!one || !other || one[1] <= 0 || other[1] <= 0) return null;
  const turned = (one[0] - 1) * (other[0] - 1) < 0;
  const [first, second] = [one, other].map(([value, lower, upper]) => ({
    gap: !turned && value < 1 ? 1 / value : value,
    standardError: errorOf(Math.log(lower), Math.log(upper)),
  }));
  const { change, p } = ratioChange(first!, second!);
  return { said: turned ? 'changed-sides' : isNarrower(Math.log(change)), p };
}
