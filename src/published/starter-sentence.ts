import { figureId } from '../format/figure-id.ts';
import { inSentence } from '../format/in-sentence.ts';
import { formatNumber } from '../format/number.ts';
import { pairSentence } from '../format/pair-sentence.ts';
import { formatPeriod } from '../format/period.ts';
import type { PageContext } from './page-context.ts';
import { pairSubject } from './pair-subject.ts';
import type { Starter } from './story-starters.ts';

/** A group against its reference as a sentence that can be quoted alone, with place, period and intervals. */
export function starterSentence(page: PageContext, starter: Starter): string {
  const { published, division, one, reference, pair, verdict } = starter;
  const { indicator } = published;
  const groups = new Map(page.dimension(division.dimension).groups.map((group) => [group.id, group.label]));
  const where = page.areaName(indicator.figures!.geography, indicator.figures!.area);
  const period = formatPeriod(division.period, page.messages);
  const about = {
    subject: pairSubject(page, page.words(published), where, period),
    one: groups.get(one.group) ?? one.group,
    other: groups.get(reference.group) ?? reference.group,
    without: division.comparison!.adverseSide,
  };
  return pairSentence(indicator, { one, other: reference, verdict, ...pair }, about, 'pair', page.messages);
}

/** How many stand behind the gap, rounded to hundreds, and what is counted; empty where the source does not say. */
export function starterPeople(page: PageContext, { published, people: gap }: Starter): string {
  const { people, peopleLower, peopleUpper } = gap;
  if (people === null || peopleLower === null || peopleUpper === null) return '';
  const rounded = (value: number): string =>
    formatNumber(Math.round(Math.abs(value) / 100) * 100, 0, page.language.locale);
  const [lower = 0, upper = 0] = [Math.abs(peopleLower), Math.abs(peopleUpper)].sort((a, b) => a - b);
  return page.say('starters.people', {
    people: rounded(people),
    lower: rounded(lower),
    upper: rounded(upper),
    counted: inSentence(page.words(published).universe, page.language.locale),
  });
}

/** Where the figure of the group stands at its own address; its indicator, in a language without such pages. */
export function starterPath(page: PageContext, { published, one }: Starter): string {
  const path = `/indicators/${published.id}/`;
  return page.has(`${path}figures/`) ? `${page.href(`${path}figures/`)}#${figureId(one)}` : page.href(path);
}
