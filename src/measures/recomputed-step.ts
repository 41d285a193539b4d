/** One step of working a figure out again: what went in, what came out, and what is published. */
export interface RecomputedStep {
  step:
    | 'share'
    | 'rate'
    | 'quotient'
    | 'wilson'
    | 'gamma'
    | 'margin'
    | 'difference'
    | 'differenceInterval'
    | 'ratio'
    | 'ratioWithout'
    | 'ratioInterval';
  /** The numbers that went in, in the order the step names them. */
  inputs: number[];
  results: number[];
  published: number[];
  /** Whether each result is the published number, to nine digits; none where one has a number that the other lacks. */
  matches: boolean;
}

/** Both were computed in double precision, perhaps in another order: the ninth digit is beyond doubt. */
const isSame = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/**
 * A step with its verdict. Example: `stepOf('share', [30, 120], [25], [25])` matches, `stepOf('share', [30, 120], [25], [26])` does
 * not.
 */
export function stepOf(
  step: RecomputedStep['step'],
  inputs: number[],
  results: number[],
  published: number[],
): RecomputedStep {
  const matches = results.length === published.length && results.every((one, index) => isSame(one, published[index]!));
  return { step, inputs, results, published, matches };
}
