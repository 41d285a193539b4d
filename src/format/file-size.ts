import { formatNumber } from './number.ts';
import type { Messages } from './messages.ts';

const [kilo, mega] = [1000, 1_000_000];

/** The size of a file in kB, from 1,000,000 bytes on in MB with one decimal. Example: 698549 is `699 kB`. */
export function fileSize(bytes: number, messages: Messages): string {
  if (bytes >= mega) return messages.say('data.megabytes', { number: formatNumber(bytes / mega, 1, messages.locale) });
  const number = formatNumber(Math.max(1, Math.round(bytes / kilo)), 0, messages.locale);
  return messages.say('data.kilobytes', { number });
}
