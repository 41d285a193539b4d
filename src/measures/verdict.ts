import type { Verdict } from '../model/verdict.ts';
import type { Ratio } from './risk-ratio.ts';

/** Judgement, not mathematics: printed on the method page (METHOD 9.1). */
export const verdictLimits = { slight: 1.1, similarFrom: 0.8, similarTo: 1.25 };

/** What the verdict rests on: the ratio with limits, and whether either side is withheld or unreliable. */
export interface Judged extends Ratio {
  withheld: boolean;
  reliable: boolean;
}

/**
 * The decision list of METHOD 9.1, first that fits: withheld; unreliable on either side; no ratio; higher or lower when
 * the whole interval is on one side of 1 (slightly, within 10 %); similar when it lies within 0.80 to 1.25; else no
 * clear difference. Example: 1.36 with 1.15 to 1.6 is `higher`; 1.15 with 0.7 to 1.9 is `no-clear-difference`.
 */
export function verdict({ ratio, lower, upper, withheld, reliable }: Judged): Verdict {
  if (withheld) return 'withheld';
  if (!reliable) return 'unreliable';
  if (ratio === null || lower === null || upper === null) return 'no-ratio';
  const { slight, similarFrom, similarTo } = verdictLimits;
  if (lower > 1) return ratio < slight ? 'slightly-higher' : 'higher';
  if (upper < 1) return ratio > 1 / slight ? 'slightly-lower' : 'lower';
  return lower >= similarFrom && upper <= similarTo ? 'similar' : 'no-clear-difference';
}
