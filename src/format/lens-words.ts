import type { LensData, NeedIndicator, NeedValue, Residents } from '../model/lens-data.ts';
import type { LensTexts } from '../model/lens.ts';
import type { Messages, MessageValues } from './messages.ts';
import { formatMoney } from './currency.ts';
import { formatNumber } from './number.ts';
import { sortGroups } from './sort.ts';
import { formatValue } from './value.ts';

/** What the words of the lens are said with. */
export interface LensWords {
  data: LensData;
  messages: Messages;
  texts: LensTexts;
  say(key: string, values?: MessageValues): string;
  /** The text in the language of the words. Throws when there is none. */
  of<T>(texts: Readonly<Record<string, T>>): T;
}

/** The words of the lens in the language of the messages. */
export function lensWords(data: LensData, messages: Messages): LensWords {
  const of = <T>(texts: Readonly<Record<string, T>>): T => {
    const found = texts[messages.language];
    if (found === undefined) throw new Error(`the lens has no words in "${messages.language}"`);
    return found;
  };
  return { data, messages, texts: of(data.texts), say: (key, values) => messages.say(`lens.${key}`, values), of };
}

/** An amount of a proposal, whole. Example: `$1,250,000`. */
export const wholeMoney = ({ data, messages }: LensWords, amount: number): string =>
  formatMoney(amount, data.currency.code, 0, messages.locale);

/** Money per resident, to the hundredth. Example: `$4.81`. */
export const smallMoney = ({ data, messages }: LensWords, amount: number): string =>
  formatMoney(amount, data.currency.code, 2, messages.locale);

/** A position or a need from 0 to 1 as it is shown, from 0 to 100; a dash where there is none. */
export const outOfHundred = ({ messages }: LensWords, part: number | null): string =>
  part === null ? messages.say('values.noInterval') : formatNumber(part * 100, 0, messages.locale);

/** A count of residents with its mark, or a dash. Example: `237,743 (use with caution)`. */
export function residentsText(
  { messages }: LensWords,
  { all, reliability }: Pick<Residents, 'all' | 'reliability'>,
): string {
  if (all === null) return messages.say('values.noInterval');
  const number = formatNumber(all, 0, messages.locale);
  return reliability === 'caution' ? `${number} (${messages.say('status.caution')})` : number;
}

/** A figure of need with its mark, or why there is none. Example: `41.2%`, or `not given`. */
export function needText(
  { messages }: LensWords,
  one: NeedIndicator,
  { status, value, reliability, note }: NeedValue,
): string {
  if (value === null)
    return messages.say(status === 'not-available' && note !== '' ? 'place.notGiven' : `status.${status}`);
  const text = formatValue(value, one, messages);
  return reliability === 'caution' ? `${text} (${messages.say('status.caution')})` : text;
}

/** A length in kilometres. Example: 1600 is `1.6`. */
export const kilometres = ({ messages }: LensWords, metres: number): string =>
  formatNumber(metres / 1000, metres % 1000 === 0 ? 0 : 1, messages.locale);

/** Groups in the order of a page, each with where its figure stands in lists of residents. */
export function groupsInOrder({ data, messages, of }: LensWords): { at: number; label: string; last: boolean }[] {
  const named = data.groups.map(({ labels, last }, at) => ({ at, label: of(labels), last }));
  return sortGroups(named, data.order, messages.locale);
}

/** The name of a place by its id. */
export function placeName({ data, of }: LensWords, id: string): string {
  const area = data.areas.find((one) => one.id === id);
  return area === undefined ? id : of(area.names);
}
