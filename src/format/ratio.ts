import type { Messages } from './messages.ts';
import { formatNumber } from './number.ts';

/** So near to 1 a tenth hides on which side of it a ratio lies. */
const near = 1.1;

/** Decimals of a ratio: one, two below 1 (METHOD 9.3) or near it, three where two would round it to 1. */
function decimalsOf(ratio: number): number {
  if (ratio >= near) return 1;
  return ratio !== 1 && Math.round(ratio * 100) === 100 ? 3 : 2;
}

/** Limits of a ratio; null where none can be stated. */
interface Limits {
  lower: number | null;
  upper: number | null;
}

/** The number of a ratio. Example: `2.4`, `0.62`, `1.05`, `0.998`. */
function bare(ratio: number, locale: string, extra = 0): string {
  return formatNumber(ratio, decimalsOf(ratio) + extra, locale);
}

const mostExtraDigits = 2;

/** How many more digits it takes to print two limits that differ differently (METHOD 9.3). */
function extraDigits({ lower, upper }: Limits): number {
  if (lower === null || upper === null || !Number.isFinite(upper) || lower === upper) return 0;
  for (let extra = 0; extra < mostExtraDigits; extra += 1)
    if (bare(lower, 'en', extra) !== bare(upper, 'en', extra)) return extra;
  return mostExtraDigits;
}

const noLimits: Limits = { lower: null, upper: null };

/**
 * A ratio with its word, with as many digits as its limits need: `2.4 times`, `0.62 times`. Example: 1.226 with limits of
 * 1.21 and 1.24 is `1.23 times`, so that the interval holds what is printed.
 */
export function formatRatio(ratio: number, messages: Messages, limits: Limits = noLimits): string {
  return messages.say('compare.times', { number: bare(ratio, messages.locale, extraDigits(limits)) });
}

/** The limits of a ratio: `2.2 to 2.7`, `1.21 to 1.24`; a dash where there are none or one is boundless. */
export function formatRatioLimits(lower: number | null, upper: number | null, messages: Messages): string {
  if (lower === null || upper === null || !Number.isFinite(upper)) return messages.say('values.noInterval');
  const extra = extraDigits({ lower, upper });
  const print = (value: number): string => bare(value, messages.locale, extra);
  return messages.say('values.interval', { lower: print(lower), upper: print(upper) });
}
