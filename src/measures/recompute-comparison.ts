import type { GroupComparison } from '../model/published.ts';
import { type Compared, comparePair, onAdverseSide, type Side } from './pair-comparison.ts';
import { type RecomputedStep, stepOf } from './recomputed-step.ts';

const stated = (...some: (number | null)[]): number[] =>
  some.filter((one): one is number => one !== null && Number.isFinite(one));

/**
 * Works the comparison of a group with its reference out again (METHOD 4), step by step: the difference, the ratio, and the
 * 95 % interval of each where both sides state an error. Where having is better the ratio is of those without. No step
 * where no comparison is published. Example: 8.2 % beside 4.3 % gives a difference of 3.9 points and a ratio of 1.9.
 */
export function recomputeComparison(
  compared: Compared,
  one: Side,
  reference: Side,
  published: GroupComparison,
): RecomputedStep[] {
  const found = comparePair(compared, one, reference);
  if (published.difference === null || found === null || one.estimate === null || reference.estimate === null)
    return [];
  const both = [one.estimate, reference.estimate];
  const steps = [stepOf('difference', both, stated(found.difference), stated(published.difference))];
  const adverse = onAdverseSide(compared);
  const beside = adverse ? both.map((value) => 100 - value) : both;
  const ratios = [found.ratio, published.ratio].map((ratio) => stated(ratio)) as [number[], number[]];
  if (ratios.flat().length > 0) steps.push(stepOf(adverse ? 'ratioWithout' : 'ratio', beside, ...ratios));
  const limits = (['difference', 'ratio'] as const).map((name) =>
    stepOf(
      `${name}Interval`,
      [],
      stated(found[`${name}Lower`], found[`${name}Upper`]),
      stated(published[`${name}Lower`], published[`${name}Upper`]),
    ),
  );
  return [...steps, ...limits.filter(({ results, published: printed }) => results.length + printed.length > 0)];
}
