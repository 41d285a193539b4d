import type { Messages } from './messages.ts';
import { formatNumber } from './number.ts';

/** The number of a ratio: one decimal, two below 1 (METHOD 9.3). Example: `2.4`, `0.62`. */
function bare(ratio: number, locale: string): string {
  return formatNumber(ratio, ratio < 1 ? 2 : 1, locale);
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
