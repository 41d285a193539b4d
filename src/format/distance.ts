import type { Figure } from './figure.ts';
import type { Messages } from './messages.ts';
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
  return `${sign(distance, bare)}${text}`;
}

/** The same with its unit: `+7.9 points`. */
export function formatDistanceWithUnit(distance: number, figure: Figure, messages: Messages): string {
  const text = formatDistance(distance, figure, messages);
  return figure.unit === 'percent' ? messages.say('values.points', { number: text }) : text;
}
