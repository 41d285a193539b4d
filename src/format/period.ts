import { quarterOf } from '../measures/periods.ts';
import type { Messages } from './messages.ts';

/** Does the source say of which years a figure is? Example: `2019-2023` and `2016-Q4` do, `not-stated` does not. */
export const isDated = (period: string): boolean => /^\d{4}/.test(period);

/** A period in words: `2019`, `Q4 2019`, `2019–2023` with an en dash, or that its years are not stated. */
export function formatPeriod(period: string, messages: Messages): string {
  if (/^\d{4}$/.test(period)) return period;
  const quarter = quarterOf(period);
  if (quarter !== null) return messages.say('periods.quarter', { quarter: String(quarter), year: period.slice(0, 4) });
  const span = /^(\d{4})-(\d{4})$/.exec(period);
  if (span === null) return messages.say('periods.notStated');
  return messages.say('periods.span', { first: span[1] ?? '', last: span[2] ?? '' });
}
