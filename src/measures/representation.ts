import type { Ratio } from './risk-ratio.ts';
import { wilson } from './wilson.ts';

/**
 * Representation: a group's share of outcomes over its share of the population (location quotient; METHOD 4.3). Wilson
 * limits of the share of outcomes over a benchmark taken as fixed. No outcomes, or none in the benchmark: no ratio.
 * Example: 97 of 520 outcomes and 88,000 of 1,020,000 residents is 2.162, 1.801 to 2.576.
 */
export function representation(
  outcomes: { group: number; all: number },
  residents: { group: number; all: number },
  level = 0.95,
): Ratio {
  const limits = wilson(outcomes.group, outcomes.all, level);
  if (limits === null || residents.group === 0) return { ratio: null, lower: null, upper: null };
  const benchmark = residents.group / residents.all;
  return {
    ratio: outcomes.group / outcomes.all / benchmark,
    lower: limits.lower / benchmark,
    upper: limits.upper / benchmark,
  };
}
