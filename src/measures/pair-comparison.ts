import type { Direction, Measure, Unit } from '../model/measure.ts';
import type { Observation } from '../model/observation.ts';
import { type Estimate, estimateDifference, estimateRatio } from './estimate-comparison.ts';
import { twoSidedP } from './gap-change.ts';
import { standardErrorOfLimits } from './margin-of-error.ts';
import { exactRateRatio, rateDifference } from './rate-ratio.ts';
import { type Difference, riskDifference } from './risk-difference.ts';
import { type Ratio, riskRatio } from './risk-ratio.ts';

/** One side of a comparison: a published figure with what its error rests on. */
export type Side = Pick<Observation, 'estimate' | 'lower' | 'upper' | 'intervalFrom' | 'numerator' | 'denominator'>;

/** What selects the formulas of a comparison. */
export interface Compared {
  measure: Measure;
  unit: Unit;
  per: number | null;
  direction: Direction;
}

/** A group against another: the difference in their unit, the ratio, and the test of the two being the same. */
export interface PairComparison {
  difference: number;
  differenceLower: number | null;
  differenceUpper: number | null;
  ratio: number | null;
  ratioLower: number | null;
  ratioUpper: number | null;
  /** Two-sided p value of no difference; null where no error is stated. */
  p: number | null;
}

/** Relative disparity is measured on those without, where having is better (METHOD 4.4): shares only. */
export function onAdverseSide({ unit, direction }: Pick<Compared, 'unit' | 'direction'>): boolean {
  return unit === 'percent' && direction === 'higher-is-better';
}

/** Counted persons of a side: how many have it, of how many. */
function countsOf({ estimate, numerator, denominator }: Side): [x: number, n: number] {
  const n = denominator ?? 0;
  return [numerator ?? ((estimate ?? 0) / 100) * n, n];
}

function joined(difference: Difference, ratio: Ratio, times: number): Omit<PairComparison, 'p'> {
  return {
    difference: difference.difference * times,
    differenceLower: difference.lower * times,
    differenceUpper: difference.upper * times,
    ratio: ratio.ratio,
    ratioLower: ratio.lower,
    ratioUpper: ratio.upper,
  };
}

/** The p value of a ratio of 1, from the width of its interval on the scale of logarithms; else of the difference. */
function testOf(found: Omit<PairComparison, 'p'>): number | null {
  const { ratio, ratioLower, ratioUpper, difference, differenceLower, differenceUpper } = found;
  const finite = [ratio, ratioLower, ratioUpper].every((one) => one !== null && one > 0 && Number.isFinite(one));
  const [change, error] = finite
    ? [Math.log(ratio!), standardErrorOfLimits({ lower: Math.log(ratioLower!), upper: Math.log(ratioUpper!) })]
    : [difference, standardErrorOfLimits({ lower: differenceLower!, upper: differenceUpper! })];
  // Everybody on both sides: nothing varies, so nothing is tested.
  return error > 0 ? twoSidedP(change / error) : null;
}

function ofShares(one: Side, other: Side, adverse: boolean): Omit<PairComparison, 'p'> | null {
  const [[x1, n1], [x0, n0]] = [countsOf(one), countsOf(other)];
  const difference = riskDifference(x1, n1, x0, n0);
  if (difference === null) return null;
  return joined(difference, adverse ? riskRatio(n1 - x1, n1, n0 - x0, n0) : riskRatio(x1, n1, x0, n0), 100);
}

function ofRates(one: Side, other: Side, per: number): Omit<PairComparison, 'p'> {
  const [group, reference] = [one, other].map(({ numerator, denominator }) => ({
    events: numerator!,
    among: denominator!,
  })) as [{ events: number; among: number }, { events: number; among: number }];
  return joined(rateDifference(group, reference), exactRateRatio(group, reference), per);
}

function estimateOf({ estimate, lower, upper }: Side): Estimate {
  return { value: estimate!, standardError: standardErrorOfLimits({ lower: lower!, upper: upper! }) };
}

function ofEstimates(one: Side, other: Side, adverse: boolean): Omit<PairComparison, 'p'> {
  const [group, reference] = [estimateOf(one), estimateOf(other)];
  const without = ({ value, standardError }: Estimate): Estimate => ({ value: 100 - value, standardError });
  const ratio = adverse ? estimateRatio(without(group), without(reference)) : estimateRatio(group, reference);
  return joined(estimateDifference(group, reference), ratio, 1);
}

/** The same without errors: a difference and a ratio that nothing is tested by. */
function untested(one: Side, other: Side, adverse: boolean): PairComparison {
  const [group, reference] = [one.estimate!, other.estimate!].map((value) => (adverse ? 100 - value : value)) as [
    number,
    number,
  ];
  const none = { differenceLower: null, differenceUpper: null, ratioLower: null, ratioUpper: null, p: null };
  return { difference: one.estimate! - other.estimate!, ratio: reference === 0 ? null : group / reference, ...none };
}

/**
 * A group against a reference (METHOD 4): shares from counts by Newcombe and Katz, event rates from counts by MOVER and
 * the exact ratio, all else from the errors behind its limits; the ratio of a share where having is better is of those
 * without. Null when a side has no value. Example: 33 of 402 (8.2 %) against 71 of 1,650 (4.3 %) is 3.9 points, 1.4 to
 * 7.1, and 1.9 times, 1.3 to 2.8, p 0.0015.
 */
export function comparePair(compared: Compared, one: Side, other: Side): PairComparison | null {
  if (one.estimate === null || other.estimate === null) return null;
  const adverse = onAdverseSide(compared);
  if (one.intervalFrom === null || other.intervalFrom === null) return untested(one, other, adverse);
  const counted = one.intervalFrom === 'counts' && other.intervalFrom === 'counts';
  const found =
    counted && compared.measure === 'share'
      ? ofShares(one, other, adverse)
      : counted && compared.measure === 'event-rate'
        ? ofRates(one, other, compared.per ?? 1)
        : ofEstimates(one, other, adverse);
  return found && { ...found, p: testOf(found) };
}
