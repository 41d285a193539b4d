import { comparePair, onAdverseSide, type PairComparison } from '../measures/pair-comparison.ts';
import { pairVerdicts } from '../measures/pair-verdict.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Division } from '../model/published.ts';
import type { Verdict } from '../model/verdict.ts';

/** Two figures set against each other, and what the data show of it among all that were tested. */
export interface JudgedPair {
  one: Observation;
  other: Observation;
  pair: PairComparison;
  verdict: Verdict;
}

/** Two figures with what comes of setting the first against the second; null where one has no value. */
interface Sides {
  one: Observation;
  other: Observation;
  pair: PairComparison | null;
}

const set = (indicator: Indicator, one: Observation, other: Observation): Sides => ({
  ...{ one, other },
  pair: comparePair(indicator, one, other),
});

function judge(indicator: Indicator, sets: readonly Sides[]): JudgedPair[] {
  const verdicts = pairVerdicts(
    sets.map(({ pair }) => pair),
    onAdverseSide(indicator),
  );
  return sets.flatMap(({ one, other, pair }, at) => {
    const verdict = verdicts[at];
    return pair && verdict && pair.p !== null ? [{ one, other, pair, verdict }] : [];
  });
}

/**
 * Two figures in the order that reads: the larger side of the ratio first, so that it is `44 times` and not `0.02`. Pairs
 * have no reference of their own; a ratio of 0, which says that none was recorded, stays as it is.
 */
function largerFirst(indicator: Indicator, one: Observation, other: Observation): Sides {
  const sides = set(indicator, one, other);
  const ratio = sides.pair?.ratio ?? 0;
  return ratio > 0 && ratio < 1 ? set(indicator, other, one) : sides;
}

/**
 * Every two groups of a division in its newest period that can be tested, in the order given and in each pair the larger
 * ratio first, each verdict adjusted over all of them (Holm). Groups that nobody recorded are left out.
 * Example: of eight groups with errors, 28.
 */
export function allPairs(indicator: Indicator, division: Division, groups: readonly string[]): JudgedPair[] {
  const latest = groups.flatMap((group) => division.rows.find((row) => row.group === group)?.latest ?? []);
  return judge(
    indicator,
    latest.flatMap((one, at) => latest.slice(at + 1).map((other) => largerFirst(indicator, one, other))),
  );
}

/** The newest period against the first comparable one, for everyone and each group, adjusted over all of them. */
export function allChanges(indicator: Indicator, division: Division, groups: readonly string[]): JudgedPair[] {
  const { firstPeriod, period, periods, allHistory, rows } = division;
  if (firstPeriod === null) return [];
  const [from, to] = [periods.indexOf(firstPeriod), periods.indexOf(period)];
  const histories = [allHistory, ...groups.map((group) => rows.find((row) => row.group === group)?.history ?? [])];
  const ends = histories.flatMap((history) => {
    const [first, last] = [history[from], history[to]];
    return first && last ? [set(indicator, last, first)] : [];
  });
  return judge(indicator, ends);
}

/** Has a division differences that can be tested: figures that state an error? */
export const isTested = ({ comparison }: Pick<Division, 'comparison'>): boolean => (comparison?.scanned ?? 0) > 0;
