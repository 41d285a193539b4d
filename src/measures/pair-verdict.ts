import type { Verdict } from '../model/verdict.ts';
import { holm } from './adjust-p-values.ts';
import type { PairComparison } from './pair-comparison.ts';
import { verdict } from './verdict.ts';

/** Beyond this a difference is not told from chance. */
export const testLevel = 0.05;

const opposite: Partial<Record<Verdict, Verdict>> = {
  higher: 'lower',
  'slightly-higher': 'slightly-lower',
  lower: 'higher',
  'slightly-lower': 'slightly-higher',
};

/** The verdict of one comparison with its p value adjusted for all that were tested with it. */
function judged(found: PairComparison, adjusted: number | null, adverse: boolean): Verdict {
  if (found.differenceLower === null) return 'no-error-stated';
  const { ratio, ratioLower: lower, ratioUpper: upper } = found;
  const said = verdict({ ratio, lower, upper, withheld: false, reliable: true });
  const other = opposite[said];
  if (other === undefined) return said;
  if (adjusted === null || adjusted >= testLevel) return 'no-clear-difference';
  return adverse ? other : said;
}

/**
 * Verdicts of comparisons that were scanned together (METHOD 8.4, 9.1): what Holm does not uphold is no clear
 * difference. Each is said of the figure as it is printed: a ratio of those without that is higher (`adverse`) is a
 * figure that is lower; comparisons of different indicators each say so for themselves. Null stays null.
 * Example: of 2.0 (1.6 to 2.5) among three with p 0.001, `higher`.
 */
export function pairVerdicts(
  found: readonly (PairComparison | null)[],
  adverse: boolean | readonly boolean[],
): (Verdict | null)[] {
  const isAdverse = (at: number): boolean => (typeof adverse === 'boolean' ? adverse : adverse[at]!);
  const tested = found.flatMap((pair, at) => (typeof pair?.p === 'number' ? [{ at, p: pair.p }] : []));
  const adjusted = new Map(holm(tested.map(({ p }) => p)).map((p, order) => [tested[order]!.at, p]));
  return found.map((pair, at) => pair && judged(pair, adjusted.get(at) ?? null, isAdverse(at)));
}
