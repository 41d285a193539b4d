import type { Figure } from './figure.ts';
import type { Messages } from './messages.ts';
import { formatNumber } from './number.ts';
import { tellApart } from './tell-apart.ts';
import { formatBare, formatValue, formatValueInWords } from './value.ts';

/** A distance in a sentence, without a sign: `7.9 percentage points`, `2.4 per 1,000`, `$12,300`. */
export function formatDistanceInWords(distance: number, figure: Figure, messages: Messages): string {
  const size = Math.abs(distance);
  if (figure.unit !== 'percent') return formatValueInWords(size, figure, messages);
  return messages.say('values.pointsWords', { number: formatBare(size, figure, messages.locale) });
}

/** The sign as it is printed: a true minus, nothing for a distance that rounds to zero. */
function sign(distance: number, bare: string): string {
  if (!/[1-9]/.test(bare)) return '';
  return distance < 0 ? '−' : '+';
}

/** A distance in a table, with its sign and without the word of the unit: `+7.9`, `−2.3`, `+$1,200`. */
export function formatDistance(distance: number, figure: Figure, messages: Messages): string {
  const size = Math.abs(distance);
  const bare = formatBare(size, figure, messages.locale);
  const text = figure.unit === 'percent' ? bare : formatValue(size, figure, messages);
  const mark = sign(distance, bare);
  return mark === '' ? text : messages.say('values.signed', { sign: mark, text });
}

/** The same with its unit: `+7.9 points`. */
export function formatDistanceWithUnit(distance: number, figure: Figure, messages: Messages): string {
  const text = formatDistance(distance, figure, messages);
  return figure.unit === 'percent' ? messages.say('values.points', { number: text }) : text;
}

/** The same in a sentence that is quoted alone: `+7.9 percentage points`, `−2.4 per 1,000`, `+$1,200`. */
export function formatSignedDistanceInWords(distance: number, figure: Figure, messages: Messages): string {
  const number = formatDistance(distance, figure, messages);
  if (figure.unit === 'percent') return messages.say('values.pointsWords', { number });
  if (figure.unit !== 'rate' || figure.per === null) return number;
  return messages.say('values.rateWords', { number, per: formatNumber(figure.per, 0, messages.locale) });
}

/**
 * How a distance and its limits are printed: with as many decimals as it takes to tell the limits apart (METHOD 9.3).
 * Example: 0.11 to 0.14 have two decimals where the figure has one.
 */
export function distanceFigure(limits: { lower: number | null; upper: number | null }, figure: Figure): Figure {
  const { lower, upper } = limits;
  return lower === null || upper === null ? figure : tellApart(lower, upper, figure);
}
