import type { LensData } from '../model/lens-data.ts';
import { type Grade, gradeOf } from './grade.ts';
import { moneyByPlace, moneyInAll, type PlaceMoney } from './money.ts';
import { needOf, positions, type Weighting, weightings } from './need.ts';
import type { LensChoice, Project } from './project.ts';
import { type Reach, reachOf } from './reach.ts';
import { moneyPattern, type NeedRange, needRanges, type Pattern } from './sensitivity.ts';

/** All that was found, place by place in the order of the data. Nothing is ordered by value. */
export interface LensResult {
  choice: LensChoice;
  projects: readonly Project[];
  inAll: { amount: number; wholeProjects: number; wholeAmount: number };
  money: PlaceMoney[];
  /** By indicator, then by place: from 0 to 1. */
  positions: (number | null)[][];
  need: (number | null)[];
  ranges: (NeedRange | null)[];
  patterns: { weighting: Weighting; pattern: Pattern }[];
  reach: Reach;
  grades: (Grade | null)[];
}

/** The weights that are declared, and the declared reach. */
export function declaredChoice({ need, near }: Pick<LensData, 'need' | 'near'>): LensChoice {
  return { weights: Object.fromEntries(need.map(({ id, weight }) => [id, weight])), metres: near.metres };
}

/**
 * Looks at a proposal through the lens: money per resident beside need, how firm that is under other weights, who lives within
 * reach, and points by criterion. Pure: the page and the command give the same result for the same file and choice.
 */
export function runLens(projects: readonly Project[], data: LensData, choice: LensChoice): LensResult {
  const money = moneyByPlace(projects, data.areas);
  const standing = data.need.map(positions);
  const ways = weightings(data.need, choice.weights);
  const needs = ways.map(({ weights }) => needOf(data.need, standing, weights));
  const given = needs[0]!;
  const perResident = money.map((one) => one.perResident);
  const patterns = ways.map((weighting, at) => {
    // The same places in every weighting, so that patterns can be set beside each other.
    const compared = needs[at]!.map((need, place) => (given[place] === null ? null : need));
    return { weighting, pattern: moneyPattern(compared, perResident, data.pattern) };
  });
  return {
    choice,
    projects,
    inAll: moneyInAll(projects),
    money,
    positions: standing,
    need: given,
    ranges: needRanges(needs),
    patterns,
    reach: reachOf(projects, data, choice.metres),
    grades: projects.map((project) => gradeOf(project, data)),
  };
}
