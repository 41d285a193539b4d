import type { Figure } from './figure.ts';
import type { Messages } from './messages.ts';
import { tellApart } from './tell-apart.ts';
import { formatBare, formatValue } from './value.ts';

/** The limits of a value; both null where no error can be stated. */
interface Limits {
  lower: number | null;
  upper: number | null;
}

function limitTexts(limits: Limits, given: Figure, messages: Messages): { lower: string; upper: string } | null {
  const { lower, upper } = limits;
  if (lower === null || upper === null) return null;
  const figure = tellApart(lower, upper, given);
  // The percent sign stands with the value; the dollar sign belongs to each number.
  const print = (value: number) =>
    figure.unit === 'dollars' ? formatValue(value, figure, messages) : formatBare(value, figure, messages.locale);
  return { lower: print(lower), upper: print(upper) };
}

/** The interval in a table: `69.7 to 73.4`; a dash where there is none. */
export function formatInterval(limits: Limits, figure: Figure, messages: Messages): string {
  const texts = limitTexts(limits, figure, messages);
  return texts === null ? messages.say('values.noInterval') : messages.say('values.interval', texts);
}

/**
 * A value with its interval in a sentence: `71.5 percent (95% interval 69.7 to 73.4)`; the value alone where there is
 * none. `short` leaves the words out, for a second value in the same sentence.
 */
export function withInterval(value: string, limits: Limits, figure: Figure, messages: Messages, short = false): string {
  const texts = limitTexts(limits, figure, messages);
  if (texts === null) return value;
  const interval = messages.say(short ? 'values.interval' : 'values.intervalWords', texts);
  return messages.say('values.withInterval', { value, interval });
}

/** A name with the interval of its value, for a place in brackets: `Heron; 95% interval 65.0 to 71.4`. */
export function withIntervalBeside(
  name: string,
  limits: Limits,
  figure: Figure,
  messages: Messages,
  short = false,
): string {
  const texts = limitTexts(limits, figure, messages);
  if (texts === null) return name;
  const interval = messages.say(short ? 'values.interval' : 'values.intervalWords', texts);
  return messages.say('values.besideInterval', { name, interval });
}
