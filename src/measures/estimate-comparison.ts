import { normalQuantile } from './normal-quantile.ts';
import type { Difference } from './risk-difference.ts';
import { logLimits, type Ratio } from './risk-ratio.ts';

/** An estimate with its standard error, as a survey gives it. */
export interface Estimate {
  value: number;
  standardError: number;
}

/**
 * Difference of two independent survey estimates (METHOD 4.1): se = sqrt(se1^2 + se0^2).
 * Example: 18.2 (se 1.1) minus 9.7 (se 0.6) is 8.5 with se 1.253, 6.044 to 10.956.
 */
export function estimateDifference(
  one: Estimate,
  other: Estimate,
  level = 0.95,
): Difference & { standardError: number } {
  const standardError = Math.hypot(one.standardError, other.standardError);
  const half = normalQuantile(level) * standardError;
  const difference = one.value - other.value;
  return { difference, standardError, lower: difference - half, upper: difference + half };
}

/**
 * Ratio of two independent survey estimates on the scale of logarithms (METHOD 4.2). A reference of 0 has no ratio; a
 * group of 0 is 0 without limits. Example: 18.2 (se 1.1) against 9.7 (se 0.6) is 1.876, 1.584 to 2.223.
 */
export function estimateRatio(
  one: Estimate,
  other: Estimate,
  level = 0.95,
): Ratio & { standardErrorOfLog: number | null } {
  if (other.value === 0) return { ratio: null, lower: null, upper: null, standardErrorOfLog: null };
  if (one.value === 0) return { ratio: 0, lower: null, upper: null, standardErrorOfLog: null };
  const standardErrorOfLog = Math.hypot(one.standardError / one.value, other.standardError / other.value);
  return { ...logLimits(one.value / other.value, standardErrorOfLog, level), standardErrorOfLog };
}
