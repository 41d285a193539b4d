import type { Interval } from './interval.ts';

/** The Census Bureau's own multipliers, not exact quantiles (METHOD 3.4). */
const at90 = 1.645;
const at95 = 1.96;

/** Standard error behind a margin at 90 %: MOE / 1.645. Example: a margin of 3.29 has a standard error of 2. */
export function standardErrorOfMargin(marginAt90: number): number {
  return marginAt90 / at90;
}

/**
 * Margin at 90 % of an estimate whose relative standard error is stated in percent: 1.645 times the error.
 * Example: 4,345 with a relative standard error of 10.1 percent has a margin of 721.9.
 */
export function marginOfRelativeError(estimate: number, percent: number): number {
  return (at90 * estimate * percent) / 100;
}

/** The levels at which the Census Bureau states margins, with its multipliers. */
const multipliers = { 90: at90, 95: at95, 99: 2.576 } as const;
export type MarginLevel = keyof typeof multipliers;

/** A margin at one level turned into one at another (METHOD 3.4). Example: 702 at 90 % is 836.43 at 95 %. */
export function marginAt(margin: number, from: MarginLevel, to: MarginLevel): number {
  return (margin * multipliers[to]) / multipliers[from];
}

/** A margin at 90 % turned into one at 95 %: MOE x 1.960 / 1.645. Example: 3.29 becomes 3.92. */
export function marginAt95(marginAt90: number): number {
  return (marginAt90 * at95) / at90;
}

/** 95 % interval from an estimate and its published margin at 90 %. Example: 20 with 3.29 gives 16.08 to 23.92. */
export function intervalFromMargin(estimate: number, marginAt90: number): Interval {
  const half = marginAt95(marginAt90);
  return { lower: estimate - half, upper: estimate + half };
}

/** Standard error behind symmetric 95 % limits: width / (2 x 1.960). Example: 16.08 to 23.92 has 2. */
export function standardErrorOfLimits(limits: Interval): number {
  return (limits.upper - limits.lower) / (2 * at95);
}
