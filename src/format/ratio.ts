import type { Messages } from './messages.ts';
import { formatNumber } from './number.ts';

/** So near to 1 a tenth hides on which side of it a ratio lies. */
const near = 1.1;

/** Decimals of a ratio: one, two below 1 (METHOD 9.3) or near it, three where two would round it to 1. */
function decimalsOf(ratio: number): number {
  if (ratio >= near) return 1;
  return ratio !== 1 && Math.round(ratio * 100) === 100 ? 3 : 2;
}

/** The number of a ratio. Example: `2.4`, `0.62`, `1.05`, `0.998`. */
function bare(ratio: number, locale: string): string {
  return formatNumber(ratio, decimalsOf(ratio), locale);
}

/** A ratio in a table: `2.4 times`, `0.62 times`. */
export function formatRatio(ratio: number, messages: Messages): string {
  return messages.say('compare.times', { number: bare(ratio, messages.locale) });
}

/** The limits of a ratio: `2.2 to 2.7`; a dash where there are none or one is boundless. */
export function formatRatioLimits(lower: number | null, upper: number | null, messages: Messages): string {
  if (lower === null || upper === null || !Number.isFinite(upper)) return messages.say('values.noInterval');
  return messages.say('values.interval', { lower: bare(lower, messages.locale), upper: bare(upper, messages.locale) });
}
