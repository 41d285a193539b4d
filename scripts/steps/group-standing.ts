import { compareWithWhole } from '../../src/measures/against-whole.ts';
import { isCompared, isTooUnknown } from '../../src/measures/comparable-groups.ts';
import { comparePair, onAdverseSide, type PairComparison } from '../../src/measures/pair-comparison.ts';
import { pairVerdicts } from '../../src/measures/pair-verdict.ts';
import { absence, noPair, printedPair } from '../../src/measures/printed-pair.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import type {
  CountedElsewhere,
  GroupStanding,
  StandingComparison,
  StandingRow,
  TopicStanding,
} from '../../src/model/group-standing.ts';
import type { GroupTopic } from '../../src/model/group-topic.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Division, PublishedIndicator } from '../../src/model/published.ts';
import type { Verdict } from '../../src/model/verdict.ts';

/** What of an indicator a standing is worked out from. */
export type Standing = Pick<PublishedIndicator, 'id' | 'indicator' | 'divisions'>;

/** One difference that a page prints, before it is judged among all others of the page. */
interface Pair {
  found: PairComparison | null;
  /** What is said where there is nothing to compare. */
  absent: Verdict;
  adverse: boolean;
}

type Draft = Omit<StandingRow, 'all' | 'reference'> & { all: Pair | null; reference: Pair | null };

/** A group beside everyone and beside the reference group of its division, unjudged. */
function draftOf({ id, indicator }: Standing, division: Division, dimension: Dimension, group: string): Draft[] {
  const latestOf = (one: string | null): Observation | undefined =>
    division.rows.find((row) => row.group === one)?.latest;
  const latest = latestOf(group);
  if (latest === undefined) return [];
  const adverse = onAdverseSide(indicator);
  const about = { indicator: id, dimension: dimension.id, group, adverseSide: adverse };
  if (!isCompared(indicator) || isTooUnknown(division.unknownShare))
    return [{ ...about, referenceGroup: null, all: null, reference: null }];
  const pair = (other: Observation, found: PairComparison | null): Pair => ({
    found,
    absent: absence(latest, other),
    adverse,
  });
  const reference = dimension.referenceGroup === group ? undefined : latestOf(dimension.referenceGroup);
  return [
    {
      ...about,
      referenceGroup: reference?.group ?? null,
      all: pair(division.all, compareWithWhole(indicator, latest, division.all)),
      reference: reference === undefined ? null : pair(reference, comparePair(indicator, latest, reference)),
    },
  ];
}

/** Every difference of a page judged together (Holm), and how many were tested. */
function judged(drafts: readonly Draft[]): { scanned: number; rows: StandingRow[] } {
  const pairs = drafts.flatMap(({ all, reference }) => [all, reference]).filter((one) => one !== null);
  const found = pairs.map((one) => one.found);
  const verdicts = pairVerdicts(
    found,
    pairs.map(({ adverse }) => adverse),
  );
  const said = new Map(pairs.map((one, at) => [one, verdicts[at] ?? one.absent]));
  const finished = (one: Pair | null): StandingComparison | null => {
    if (one === null) return null;
    return { ...(one.found === null ? noPair : printedPair(one.found)), verdict: said.get(one)! };
  };
  return {
    scanned: found.filter((one) => typeof one?.p === 'number').length,
    rows: drafts.map((one) => ({ ...one, all: finished(one.all), reference: finished(one.reference) })),
  };
}

/** The group of a dimension that is called as this one is, in the language the catalog is written in. */
function calledTheSame(one: Dimension, group: string, other: Dimension): string | null {
  const label = one.texts.groups[group]?.label;
  return other.groups.find(({ id }) => other.texts.groups[id]?.label === label)?.id ?? null;
}

function elsewhereOf(
  { id, divisions }: Standing,
  dimension: Dimension,
  group: string,
  family: ReadonlyMap<string, Dimension>,
): CountedElsewhere[] {
  return divisions.flatMap((division) => {
    const other = family.get(division.dimension);
    if (other === undefined) return [];
    return [{ indicator: id, dimension: other.id, group: calledTheSame(dimension, group, other) }];
  });
}

/**
 * Where one group of a dimension stands on every indicator, in the order given: beside everyone (METHOD 4.5) and beside
 * the declared reference group, each difference judged among all that this page prints (Holm, METHOD 8.4); which
 * indicators count it in another variant of the same idea, and which do not divide people so.
 * Example: of 20 indicators that show the group 31 differences were tested.
 */
export function groupStanding(
  indicators: readonly Standing[],
  dimensions: readonly Dimension[],
  dimension: Dimension,
  group: string,
): GroupStanding {
  const others = dimensions.filter(({ id, family }) => family === dimension.family && id !== dimension.id);
  const family = new Map(others.map((one) => [one.id, one]));
  const drafts = indicators.flatMap((one) =>
    one.divisions
      .filter((division) => division.dimension === dimension.id)
      .flatMap((division) => draftOf(one, division, dimension, group)),
  );
  const shown = new Set(drafts.map(({ indicator }) => indicator));
  const elsewhere = indicators
    .filter(({ id }) => !shown.has(id))
    .flatMap((one) => elsewhereOf(one, dimension, group, family));
  const told = new Set([...shown, ...elsewhere.map(({ indicator }) => indicator)]);
  const undivided = indicators.filter(({ id }) => !told.has(id)).map(({ id }) => id);
  return { dimension: dimension.id, group, ...judged(drafts), elsewhere, undivided };
}

/**
 * The groups of a topic on its indicators: a row for each division that counts one of them, each difference judged among
 * all of the page. Indicators without a table yet are left out; those that count none of the groups are named.
 */
export function topicStanding(
  indicators: readonly Standing[],
  dimensions: readonly Dimension[],
  { id, groups, headings }: GroupTopic,
): TopicStanding {
  const known = new Map(dimensions.map((one) => [one.id, one]));
  const drafted = headings.map((heading) => {
    const named = heading.indicators.flatMap((one) => indicators.find((other) => other.id === one) ?? []);
    const drafts = named.map((one) =>
      one.divisions.flatMap((division) =>
        groups
          .filter(({ dimension }) => dimension === division.dimension && known.has(dimension))
          .flatMap(({ dimension, group }) => draftOf(one, division, known.get(dimension)!, group)),
      ),
    );
    const without = named.filter((_, at) => drafts[at]!.length === 0).map((one) => one.id);
    return { id: heading.id, drafts: drafts.flat(), without };
  });
  const { scanned, rows } = judged(drafted.flatMap(({ drafts }) => drafts));
  let from = 0;
  const parts = drafted.map(({ id: heading, drafts, without }) => {
    const own = rows.slice(from, from + drafts.length);
    from += drafts.length;
    return { id: heading, rows: own, without };
  });
  return { id, scanned, headings: parts };
}
