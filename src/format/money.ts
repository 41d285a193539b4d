import type { Messages } from './messages.ts';
import { formatNumber } from './number.ts';

const million = 1_000_000;
/** Less than this would be printed as 0.0 million, which reads as nothing. */
const smallest = 50_000;

/** The minus stands before the sign of the currency: `−$90`. */
function signed(value: number, text: (size: number) => string, messages: Messages): string {
  return value < 0 ? messages.say('values.signed', { sign: '−', text: text(-value) }) : text(value);
}

/** An amount to the dollar: `$1,760,908,714`. */
export function formatDollars(value: number, messages: Messages): string {
  const text = (size: number): string =>
    messages.say('values.dollars', { number: formatNumber(size, 0, messages.locale) });
  return signed(value, text, messages);
}

function inMillions(value: number, key: string, messages: Messages): string {
  if (Math.abs(value) < smallest) return formatDollars(value, messages);
  const number = (size: number): string => formatNumber(size / million, 1, messages.locale);
  return signed(value, (size) => messages.say(key, { number: number(size) }), messages);
}

/**
 * An amount in a sentence: in millions with one decimal, as budgets are read; small ones to the dollar, since 0.0 would
 * hide them. Example: 1,760,908,714 is `$1,760.9 million`, 214 is `$214`.
 */
export function formatMillions(value: number, messages: Messages): string {
  return inMillions(value, 'budget.millions', messages);
}

/** The same in the cell of a table, short: `$1,760.9 M`. */
export function formatInCell(value: number, messages: Messages): string {
  return inMillions(value, 'budget.tick', messages);
}

/** A round amount on an axis: `$1,500 M`, `$2.5 M`, `$0`. */
export function formatMoneyTick(value: number, messages: Messages): string {
  if (Math.abs(value) < million) return formatDollars(value, messages);
  const decimals = String(value / million).split('.')[1]?.length ?? 0;
  const number = (size: number): string => formatNumber(size / million, decimals, messages.locale);
  return signed(value, (size) => messages.say('budget.tick', { number: number(size) }), messages);
}
