import type { Judgement } from './share-reliability.ts';

/**
 * Coefficient of variation in percent: 100 x standard error / |estimate| (METHOD 5.2); null for an estimate of 0.
 * Example: 50,000 with a standard error of 5,000 has 10.
 */
export function coefficientOfVariation(estimate: number, standardError: number): number | null {
  return estimate === 0 ? null : (100 * standardError) / Math.abs(estimate);
}

/**
 * Reliability of survey counts, medians and means (METHOD 5.2), never of shares: at most 12 % good, at most 30 %
 * caution, above it unreliable; null for an estimate of 0, of which the rule says nothing.
 * Example: 50,000 with a standard error of 7,500 (15 %) is for caution.
 */
export function judgeVariation(estimate: number, standardError: number): Judgement | null {
  const cv = coefficientOfVariation(estimate, standardError);
  if (cv === null) return null;
  if (cv <= 12) return 'good';
  return cv <= 30 ? 'caution' : 'unreliable';
}
