import { pairSentence } from '../format/pair-sentence.ts';
import { formatPeriod } from '../format/period.ts';
import type { PageContext } from './page-context.ts';
import type { Starter } from './story-starters.ts';

/** A group against its reference as a sentence that can be quoted alone, with place, period and intervals. */
export function starterSentence(page: PageContext, starter: Starter): string {
  const { published, division, one, reference, pair, verdict } = starter;
  const { indicator } = published;
  const groups = new Map(page.dimension(division.dimension).groups.map((group) => [group.id, group.people]));
  const where = page.areaName(indicator.figures!.geography, indicator.figures!.area);
  const subject = [page.words(published).short, where, formatPeriod(division.period, page.messages)].join(', ');
  const about = {
    subject,
    one: groups.get(one.group) ?? one.group,
    other: groups.get(reference.group) ?? reference.group,
    without: division.comparison!.adverseSide,
  };
  return pairSentence(indicator, { one, other: reference, verdict, ...pair }, about, 'pair', page.messages);
}
