import type { Figure } from './figure.ts';
import type { Messages, MessageValues } from './messages.ts';
import { formatNumber } from './number.ts';

/** From here on dollars are rounded to the hundred (METHOD 9.3); smaller amounts would lose what they say. */
const roundDollarsFrom = 1000;

/** The number alone, in a locale: `16.7`, `68,400`. Dollars are rounded to 100 unless decimals are asked for. */
export function formatBare(value: number, figure: Figure, locale: string): string {
  if (figure.unit !== 'dollars' || figure.decimals > 0) return formatNumber(value, figure.decimals, locale);
  const rounded = Math.abs(value) < roundDollarsFrom ? value : Math.round(value / 100) * 100;
  return formatNumber(rounded, 0, locale);
}

function parts(value: number, figure: Figure, messages: Messages): MessageValues {
  const per = figure.per === null ? '' : formatNumber(figure.per, 0, messages.locale);
  return { number: formatBare(value, figure, messages.locale), per };
}

/**
 * A value as it stands in a table or on an axis: `16.7%`, `$68,400`, `5.1`, `16.7 %` with a no-break space in Spanish.
 * The unit of a rate stands in the caption.
 */
export function formatValue(value: number, figure: Figure, messages: Messages): string {
  return messages.say(`values.${figure.unit}`, parts(value, figure, messages));
}

/** A value as it stands in a sentence: `16.7 percent`, `5.1 per 1,000`, `$68,400`. */
export function formatValueInWords(value: number, figure: Figure, messages: Messages): string {
  const spoken = figure.unit === 'percent' || figure.unit === 'rate' ? `${figure.unit}Words` : figure.unit;
  return messages.say(`values.${spoken}`, parts(value, figure, messages));
}

/** A round value on an axis, with as many decimals as it needs: `40%`, `2.5`, `$50,000`. */
export function formatTick(value: number, figure: Figure, messages: Messages): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return formatValue(value, { ...figure, decimals }, messages);
}
