import { comparePair, onAdverseSide, type Side } from '../measures/pair-comparison.ts';
import { pairVerdicts } from '../measures/pair-verdict.ts';
import { restOf } from '../measures/rest-of-whole.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import type { Division } from '../model/published.ts';
import type { Verdict } from '../model/verdict.ts';

/** What is said of a group with each yardstick; null where that one cannot be used for it. */
export interface Yardsticks {
  group: string;
  declared: Verdict | null;
  best: Verdict | null;
  rest: Verdict | null;
}

/** The best-off group that has a figure without caution; null where there is none or nothing is better. */
export function bestOff({ direction }: Indicator, { rows }: Division): Observation | null {
  const sure = rows.map(({ latest }) => latest).filter((one) => one.estimate !== null && one.reliability !== 'caution');
  const sign = direction === 'higher-is-better' ? -1 : 1;
  return sure.reduce<Observation | null>(
    (best, one) => (best === null || sign * (one.estimate! - best.estimate!) < 0 ? one : best),
    null,
  );
}

/** Verdicts of every group against one yardstick each, tested together. */
function column(indicator: Indicator, sides: readonly (readonly [Side, Side | null])[]): (Verdict | null)[] {
  const pairs = sides.map(([group, yardstick]) => yardstick && comparePair(indicator, group, yardstick));
  return pairVerdicts(pairs, onAdverseSide(indicator)).map((said, at) =>
    typeof pairs[at]?.p === 'number' ? said : null,
  );
}

/**
 * Whether what is said of a group survives another yardstick (METHOD 1): the declared one, the best-off sure group, and
 * everyone else (METHOD 4.5), each column tested together. Groups without a figure are left out.
 * Example: Black against White `higher`, against Filipino `higher`, against everyone else `higher`.
 */
export function yardsticks(indicator: Indicator, division: Division, groups: readonly string[]): Yardsticks[] {
  const latest = groups.flatMap((group) => division.rows.find((row) => row.group === group)?.latest ?? []);
  const shown = latest.filter(({ estimate }) => estimate !== null);
  const declared = shown.find(({ group }) => group === division.comparison?.reference) ?? null;
  const best = bestOff(indicator, division);
  const against = (yardstick: Observation | null) =>
    column(
      indicator,
      shown.map((one) => [one, one.group === yardstick?.group ? null : yardstick] as const),
    );
  const rest = column(
    indicator,
    shown.map((one) => [one, restOf(division.all, one, indicator)] as const),
  );
  const [toDeclared, toBest] = [against(declared), against(best)];
  return shown.map(({ group }, at) => ({ group, declared: toDeclared[at]!, best: toBest[at]!, rest: rest[at]! }));
}

/** Which way a verdict points: both degrees of higher are one way. */
const side = (verdict: Verdict): string => verdict.replace(/^slightly-/, '');

/**
 * Of how many groups the same is said with every yardstick that can be tested, and of how many two or more can be. Null
 * where no group has two. Example: 3 of 4.
 */
export function sensitivity(
  indicator: Indicator,
  division: Division,
  groups: readonly string[],
): { same: number; count: number } | null {
  const said = yardsticks(indicator, division, groups)
    .map(({ declared, best, rest }) => [declared, best, rest].filter((verdict) => verdict !== null))
    .filter((verdicts) => verdicts.length > 1);
  if (said.length === 0) return null;
  const same = said.filter((verdicts) => new Set(verdicts.map(side)).size === 1);
  return { same: same.length, count: said.length };
}
