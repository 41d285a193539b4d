import type { Interval } from './interval.ts';

/** What a reliability rule says of a value: shown, shown with caution, or not shown. */
export type Judgement = 'good' | 'caution' | 'unreliable';

/**
 * NCHS standard for proportions (Vital and Health Statistics 2/175; METHOD 5.1). `p` and the 95 % limits are
 * proportions from 0 to 1; `n` is the number counted, or the effective sample size of a survey.
 * n below 30: no; width 0.30 or more: no; width 0.05 or less: yes; else yes when width / p is at most 130 %.
 * A proportion of exactly 0 or 1 is shown with caution.
 * Example: 0.14 with limits 0.0888 to 0.2056 and n = 150 is good: its width is 83 % of it.
 */
export function judgeShare(p: number, limits: Interval, n: number): Judgement {
  if (n < 30) return 'unreliable';
  if (p === 0 || p === 1) return 'caution';
  const width = limits.upper - limits.lower;
  if (width >= 0.3) return 'unreliable';
  if (width <= 0.05) return 'good';
  return width / p <= 1.3 ? 'good' : 'unreliable';
}

/**
 * Effective sample size behind a survey share: p(1-p)/se^2 (METHOD 5.1); null for p of 0 or 1 or an error of 0,
 * where the formula says nothing. Example: 0.226 with a standard error of 0.031 is as good as 182 persons.
 */
export function effectiveSampleSize(p: number, standardError: number): number | null {
  if (p <= 0 || p >= 1 || standardError <= 0) return null;
  return (p * (1 - p)) / standardError ** 2;
}
