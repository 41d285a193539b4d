import { inSentence } from '../format/in-sentence.ts';
import { pairSentence } from '../format/pair-sentence.ts';
import { formatPeriod } from '../format/period.ts';
import { formatValueInWords } from '../format/value.ts';
import { figureOf } from '../format/figure.ts';
import type { PageContext } from './page-context.ts';
import { pairSubject } from './pair-subject.ts';
import type { StandingLine } from './standing-line.ts';

/**
 * What a row says of a group and everyone, in one sentence (METHOD 9.2): with the comparison where it was tested, the two
 * figures alone where the source states no error; null where the two are not compared or one has no figure.
 */
export function standingSentence(page: PageContext, line: StandingLine): string | null {
  const { published, observation: one, all: other, row } = line;
  const found = row.all;
  if (found === null || found.difference === null || other === null || one.estimate === null) return null;
  const { messages } = page;
  const { indicator } = published;
  const where = page.areaName(one.geography, one.area);
  const { allLabel, unitLabel } = page.words(published);
  const groups = page.dimension(row.dimension).groups;
  const about = {
    subject: pairSubject(page, { short: line.label, unitLabel }, where, formatPeriod(one.period, messages)),
    one: groups.find(({ id }) => id === row.group)?.label ?? row.group,
    other: inSentence(allLabel, page.language.locale),
    without: row.adverseSide,
  };
  if (found.verdict !== 'no-error-stated')
    return pairSentence(indicator, { ...found, one, other, difference: found.difference }, about, 'pair', messages);
  const value = (estimate: number): string => formatValueInWords(estimate, figureOf(indicator, one), messages);
  return page.say('groupPage.topic.untested', {
    subject: about.subject,
    one: value(one.estimate),
    oneName: about.one,
    other: value(other.estimate ?? 0),
    otherName: about.other,
  });
}
