import type { IndicatorNews } from '../model/published-site.ts';
import type { Messages } from './messages.ts';
import { formatPeriod } from './period.ts';

const list = (some: readonly string[], { locale }: Messages): string =>
  new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(some);

/** What was added, revised, hidden, shown, lost and redefined, each in a few words. */
function partsOf(news: IndicatorNews, messages: Messages): string[] {
  const { added, newPeriods, revised, beyondInterval, withheld, hidden, shown, lost, redefined } = news;
  const say = (key: string, values: Record<string, string | number>) => messages.say(`release.${key}`, values);
  const periods = list(
    newPeriods.map((period) => formatPeriod(period, messages)),
    messages,
  );
  const words = list(
    redefined.map((key) => messages.say(`release.meaning.${key}`)),
    messages,
  );
  return [
    ...(added === 0 ? [] : [say(newPeriods.length === 0 ? 'added' : 'addedPeriods', { count: added, periods })]),
    ...(revised === 0 ? [] : [say('revised', { count: revised, beyond: beyondInterval })]),
    ...(withheld === 0 ? [] : [say('withheld', { count: withheld })]),
    ...(hidden === withheld ? [] : [say('hidden', { count: hidden - withheld })]),
    ...(shown === 0 ? [] : [say('shown', { count: shown })]),
    ...(lost === 0 ? [] : [say('lost', { count: lost })]),
    ...(redefined.length === 0 ? [] : [say('redefined', { what: words })]),
  ];
}

/**
 * What a release changed of an indicator, as one sentence. Example: `Poverty, by race: 12 figures added, for 2023;
 * 3 revised, 1 of them beyond the interval of before.`
 */
export function newsSentence(news: IndicatorNews, title: string, messages: Messages): string {
  if (news.kind === 'new') return messages.say('release.newIndicator', { title, count: news.added });
  return messages.say('release.changedIndicator', { title, changes: partsOf(news, messages).join('; ') });
}
