import type { IndicatorNews } from '../model/published-site.ts';
import type { Messages } from './messages.ts';
import { formatPeriod } from './period.ts';

const list = (some: readonly string[], { locale }: Messages): string =>
  new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(some);

/** What was added, revised, hidden, shown, lost, noted, redefined and reworded, each in a few words. */
function partsOf(news: IndicatorNews, messages: Messages): string[] {
  const { added, newPeriods, revised, beyondInterval, withheld, hidden, shown, lost, noted } = news;
  const say = (key: string, values: Record<string, string | number>) => messages.say(`release.${key}`, values);
  const periods = list(
    newPeriods.map((period) => formatPeriod(period, messages)),
    messages,
  );
  const named = (keys: readonly string[]): string =>
    list(
      keys.map((key) => messages.say(`release.meaning.${key}`)),
      messages,
    );
  return [
    ...(added === 0 ? [] : [say(newPeriods.length === 0 ? 'added' : 'addedPeriods', { count: added, periods })]),
    ...(revised === 0 ? [] : [say('revised', { count: revised, beyond: beyondInterval })]),
    ...(withheld === 0 ? [] : [say('withheld', { count: withheld })]),
    ...(hidden === withheld ? [] : [say('hidden', { count: hidden - withheld })]),
    ...(shown === 0 ? [] : [say('shown', { count: shown })]),
    ...(lost === 0 ? [] : [say('lost', { count: lost })]),
    ...(noted === 0 ? [] : [say('noted', { count: noted })]),
    ...(['redefined', 'reworded'] as const).flatMap((kind) =>
      news[kind].length === 0 ? [] : [say(kind, { what: named(news[kind]) })],
    ),
  ];
}

/**
 * What a release changed of an indicator, as one sentence. Example: `Poverty, by race: 12 figures added, for 2023;
 * 3 revised, 1 of them beyond the interval of before.`
 */
export function newsSentence(news: IndicatorNews, title: string, messages: Messages): string {
  if (news.kind === 'new') return messages.say('release.newIndicator', { title, count: news.added });
  const parts = partsOf(news, messages);
  // A table may be written in another order, and nothing that can be counted has changed.
  const changes = parts.length === 0 ? messages.say('release.rewritten') : parts.join('; ');
  return messages.say('release.changedIndicator', { title, changes });
}
