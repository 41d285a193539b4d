import { comparePair, onAdverseSide, type PairComparison } from '../measures/pair-comparison.ts';
import { pairVerdicts } from '../measures/pair-verdict.ts';
import type { Division, GroupComparison, PublishedIndicator } from '../model/published.ts';
import type { Observation } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';

/** What makes a difference worth a look: judgement, printed on the page. */
export const starterLimits = {
  /** So many years before the date of the build a figure may end. */
  years: 8,
  people: 10_000,
  /** A ratio that tempts: half as much again, or a third less. */
  ratio: 1.5,
};

/** Why a difference that looks large is not listed among those that hold. */
export type Reason = 'chance' | 'noError' | 'caution' | 'old';

/** A group against the reference of its division, judged among everything that was scanned. */
export interface Starter {
  published: PublishedIndicator;
  division: Division;
  one: Observation;
  reference: Observation;
  pair: PairComparison;
  people: Pick<GroupComparison, 'people' | 'peopleLower' | 'peopleUpper'>;
  verdict: Verdict;
  /** Empty where it holds. */
  reasons: Reason[];
}

export interface Starters {
  /** The number of differences that were tested together: those that state an error. */
  scanned: number;
  /** How many divisions the indicators have, and how many of them are not compared: counts, parts of a whole … */
  divisions: number;
  notCompared: number;
  firstYear: number;
  /** Every group set against its reference, tested or not, in the order of the indicators. */
  judged: Starter[];
  solid: Starter[];
  /** They hold and are recent, but concern fewer than the limit, or a number that may be none. */
  few: Starter[];
  /** They hold and are recent, and the source does not say of how many people. */
  unknownPeople: Starter[];
  /** They look large, and the source states no error: nobody can test them. */
  untested: Starter[];
  /** They look large and were tested, and may be chance or rest on a figure that is old or to be used with caution. */
  unsure: Starter[];
}

type Candidate = Omit<Starter, 'verdict' | 'reasons'>;

function candidatesOf(published: PublishedIndicator): Candidate[] {
  return published.divisions.flatMap((division) => {
    const { comparison, rows } = division;
    const reference = rows.find(({ group }) => group === comparison?.reference)?.latest;
    if (comparison === null || reference === undefined) return [];
    return comparison.groups.flatMap((people) => {
      const one = rows.find(({ group }) => group === people.group)?.latest;
      const pair = one === undefined ? null : comparePair(published.indicator, one, reference);
      return one === undefined || pair === null ? [] : [{ published, division, one, reference, pair, people }];
    });
  });
}

const clear: readonly Verdict[] = ['higher', 'lower'];

const lastYear = ({ period }: Observation): number => Number(/\d{4}(?!.*\d{4})/.exec(period)?.[0] ?? 0);

function looksLarge({ pair: { ratio } }: Candidate): boolean {
  return ratio !== null && ratio > 0 && (ratio >= starterLimits.ratio || ratio <= 1 / starterLimits.ratio);
}

function reasonsOf(candidate: Candidate, verdict: Verdict, firstYear: number): Reason[] {
  const { one, reference, pair } = candidate;
  return [
    ...(pair.p === null ? (['noError'] as const) : clear.includes(verdict) ? [] : (['chance'] as const)),
    ...([one, reference].some(({ reliability }) => reliability === 'caution') ? (['caution'] as const) : []),
    ...(lastYear(one) < firstYear ? (['old'] as const) : []),
  ];
}

function concernsMany({ people: { people, peopleLower, peopleUpper } }: Candidate): boolean {
  if (people === null || peopleLower === null || peopleUpper === null) return false;
  return Math.min(Math.abs(peopleLower), Math.abs(peopleUpper)) > 0 && Math.abs(people) >= starterLimits.people;
}

const holds = ({ reasons, verdict }: Starter): boolean => reasons.length === 0 && clear.includes(verdict);

/** Sorts what was judged into the lists of the page: no difference stands in two of them. */
function listed(judged: readonly Starter[]): Pick<Starters, 'solid' | 'few' | 'unknownPeople' | 'untested' | 'unsure'> {
  const held = judged.filter(holds);
  const known = held.filter(({ people }) => people.people !== null);
  const large = judged.filter((one) => one.reasons.length > 0 && looksLarge(one));
  return {
    solid: known.filter(concernsMany),
    few: known.filter((one) => !concernsMany(one)),
    unknownPeople: held.filter(({ people }) => people.people === null),
    untested: large.filter(({ reasons }) => reasons.includes('noError')),
    unsure: large.filter(({ reasons }) => !reasons.includes('noError')),
  };
}

/**
 * Every group of every division against its reference, judged together (Holm over all that state an error): those that
 * hold and are recent, by how many people they concern; and those that look large and cannot be tested, or are unsure
 * though tested. `date` is that of the build. Order is that of the indicators given.
 * Example: of 212 judged, 47 state an error, 39 of these hold and are recent, and 3 concern many people.
 */
export function storyStarters(indicators: readonly PublishedIndicator[], date: string): Starters {
  const divisions = indicators.flatMap((one) => one.divisions);
  const candidates = indicators.flatMap(candidatesOf);
  const verdicts = pairVerdicts(
    candidates.map(({ pair }) => pair),
    candidates.map(({ published }) => onAdverseSide(published.indicator)),
  );
  const firstYear = Number(date.slice(0, 4)) - starterLimits.years;
  const judged = candidates.map((candidate, at): Starter => {
    const verdict = verdicts[at]!;
    return { ...candidate, verdict, reasons: reasonsOf(candidate, verdict, firstYear) };
  });
  return {
    scanned: candidates.filter(({ pair }) => pair.p !== null).length,
    divisions: divisions.length,
    notCompared: divisions.filter(({ comparison }) => comparison === null).length,
    firstYear,
    judged,
    ...listed(judged),
  };
}
