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

/** Why a difference that looks large is not to be written. */
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
  /** The number of differences that were tested together. */
  scanned: number;
  firstYear: number;
  /** All of them, in the order of the indicators. */
  judged: Starter[];
  solid: Starter[];
  tempting: Starter[];
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

/**
 * Every group of every division against its reference, judged together (Holm over all that state an error): those that
 * hold, are recent and concern many people; and those that look large and do not hold. `date` is that of the build.
 * Order is that of the indicators given. Example: of 300 scanned, 25 hold on all counts.
 */
export function storyStarters(indicators: readonly PublishedIndicator[], date: string): Starters {
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
    firstYear,
    judged,
    solid: judged.filter((one) => one.reasons.length === 0 && clear.includes(one.verdict) && concernsMany(one)),
    tempting: judged.filter((one) => one.reasons.length > 0 && looksLarge(one)),
  };
}
