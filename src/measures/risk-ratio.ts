import { normalQuantile } from './normal-quantile.ts';

/** How many times one value is another; limits are null where the scale of logarithms has none. */
export interface Ratio {
  ratio: number | null;
  lower: number | null;
  upper: number | null;
}

/** Limits of a ratio on the scale of logarithms. Example: 2 with se 0.1 at 95 % is 1.644 to 2.433. */
export function logLimits(ratio: number, standardErrorOfLog: number, level: number): Ratio {
  const spread = normalQuantile(level) * standardErrorOfLog;
  return { ratio, lower: ratio * Math.exp(-spread), upper: ratio * Math.exp(spread) };
}

/**
 * Ratio of two proportions with log limits (Katz 1978; METHOD 4.2): a of n1 against b of n0. Nobody in the reference:
 * no ratio. Nobody in the group: 0 without limits. No half is ever added to a cell.
 * Throws when a count is not within its total. Example: 33 of 402 against 71 of 1,650 is 1.908, 1.281 to 2.841.
 */
export function riskRatio(a: number, n1: number, b: number, n0: number, level = 0.95): Ratio {
  for (const [x, n] of [[a, n1] as const, [b, n0] as const])
    if (!(x >= 0 && x <= n && n > 0)) throw new RangeError(`a share needs 0 <= x <= n and n > 0, not ${x} of ${n}`);
  if (b === 0) return { ratio: null, lower: null, upper: null };
  if (a === 0) return { ratio: 0, lower: null, upper: null };
  return logLimits(a / n1 / (b / n0), Math.sqrt(1 / a - 1 / n1 + 1 / b - 1 / n0), level);
}
