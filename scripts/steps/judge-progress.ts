import { holm } from '../../src/measures/adjust-p-values.ts';
import { absoluteGapChange, levelChange, relativeGapChange, type Tested } from '../../src/measures/change-verdict.ts';
import { comparePair } from '../../src/measures/pair-comparison.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Division, GroupProgress, Progress } from '../../src/model/published.ts';
import type { GapChange, LevelChange } from '../../src/model/verdict.ts';

/** Beyond this a change is not told from chance. */
const level = 0.05;

/** A group, or everyone, at both ends. */
interface Ends {
  group: string;
  first: Observation;
  last: Observation;
}

/** Verdicts that hold among all that were tested (Holm); the others are no clear change. */
function upheld<T extends string>(tests: readonly (Tested<T> | null)[]): (T | 'no-clear-change' | 'not-tested')[] {
  const known = tests.flatMap((one, at) => (one === null ? [] : [{ at, ...one }]));
  const adjusted = new Map(holm(known.map(({ p }) => p)).map((p, order) => [known[order]!.at, p]));
  return tests.map((one, at) => {
    if (one === null) return 'not-tested';
    return adjusted.get(at)! < level ? one.said : 'no-clear-change';
  });
}

/** Which side is better off at the beginning: the group or the reference. */
function betterOff(indicator: Indicator, group: Ends, reference: Ends): Ends {
  const groupAhead = (group.first.estimate ?? 0) > (reference.first.estimate ?? 0);
  return groupAhead === (indicator.direction === 'higher-is-better') ? group : reference;
}

function endsOf({ periods, rows, allHistory, firstPeriod, period }: Division): Ends[] {
  const [from, to] = [periods.indexOf(firstPeriod ?? ''), periods.indexOf(period)];
  const all = { group: 'all', history: allHistory };
  return [all, ...rows].map(({ group, history }) => ({ group, first: history[from]!, last: history[to]! }));
}

function gapsOf(indicator: Indicator, ends: readonly Ends[], reference: Ends) {
  const pairs = ends.map(({ group, first, last }) => {
    if (group === 'all' || group === reference.group) return null;
    const [earlier, later] = [
      comparePair(indicator, first, reference.first),
      comparePair(indicator, last, reference.last),
    ];
    return earlier === null || later === null ? null : { earlier, later };
  });
  return {
    absolute: upheld<GapChange>(pairs.map((one) => one && absoluteGapChange(one.earlier, one.later))),
    relative: upheld<GapChange>(pairs.map((one) => one && relativeGapChange(one.earlier, one.later))),
  };
}

/**
 * Progress from the first comparable period to the newest (METHOD 8): whether the level of everyone and of each group got
 * better, and whether its gap to the reference, absolute and relative, got narrower, each by its test among all of its
 * kind. Null for counts, without a yardstick or an earlier period, and where no change can be tested.
 * Example: everyone better, the gap of one group narrower, both by the test, is progress both ways.
 */
export function judgeProgress(indicator: Indicator, dimension: Dimension, division: Division): Progress | null {
  const { comparison, firstPeriod } = division;
  if (comparison === null || firstPeriod === null) return null;
  const unknown = new Set(dimension.groups.filter((group) => group.unknown === true).map(({ id }) => id));
  const ends = endsOf(division).filter(({ group }) => !unknown.has(group));
  const reference = ends.find(({ group }) => group === comparison.reference)!;
  const changes = ends.map(({ first, last }) => levelChange(comparePair(indicator, last, first), indicator.direction));
  const levels: LevelChange[] = upheld<LevelChange>(changes);
  const { absolute, relative } = gapsOf(indicator, ends, reference);
  if (absolute.every((one) => one === 'not-tested')) return null;
  const levelOf = new Map(ends.map(({ group }, at) => [group, levels[at]!]));
  const groups = ends.map((one, at): GroupProgress => {
    const { group } = one;
    if (group === 'all' || group === comparison.reference)
      return { group, level: levels[at]!, absolute: null, relative: null, disagree: false, levelledDown: false };
    const gaps = [absolute[at]!, relative[at]!];
    return {
      group,
      level: levels[at]!,
      absolute: absolute[at]!,
      relative: relative[at]!,
      disagree: gaps.includes('narrower') && gaps.includes('wider'),
      levelledDown: gaps[0] === 'narrower' && levelOf.get(betterOff(indicator, one, reference).group) === 'worse',
    };
  });
  return { first: firstPeriod, last: division.period, reference: comparison.reference, groups };
}
