import type { Observation } from '../model/observation.ts';
import type { Division } from '../model/published.ts';
import { extremesOf, hasValue } from './extremes.ts';
import { figureOf } from './figure.ts';
import { sharedFigure } from './first-takeaway.ts';
import { inSentence } from './in-sentence.ts';
import type { MessageValues } from './messages.ts';
import { formatPeriod } from './period.ts';
import { areaOfFigures, type Telling } from './telling.ts';
import { formatValueInWords } from './value.ts';

function subjectOf(telling: Telling, division: Division): MessageValues {
  const { messages, texts, dimensions } = telling;
  return {
    short: texts.short,
    area: areaOfFigures(telling),
    period: formatPeriod(division.period, messages),
    dimension: inSentence(dimensions.get(division.dimension)?.name ?? division.dimension, messages.locale),
  };
}

const labelOf = ({ dimensions }: Telling, { dimension, group }: Observation): string =>
  dimensions.get(dimension)?.groups[group]?.label ?? group;

/** The range over the groups, or the one figure there is, or that there is none. */
function rangeSentence(telling: Telling, division: Division, sure: readonly Observation[]): string {
  const { messages, indicator } = telling;
  const subject = subjectOf(telling, division);
  const extremes = extremesOf(sure);
  const [one] = sure.filter(hasValue);
  if (one === undefined) return messages.say('sentences.divisionNone', subject);
  if (extremes === null) {
    const value = formatValueInWords(one.estimate, figureOf(indicator, one), messages);
    return messages.say('sentences.divisionOne', { ...subject, value, group: labelOf(telling, one) });
  }
  const figure = sharedFigure(telling, extremes);
  const { lowest, highest } = extremes;
  const say = (value: number) => formatValueInWords(value, figure, messages);
  const same = lowest.estimate === highest.estimate;
  return messages.say(`sentences.${same ? 'divisionSame' : 'division'}`, {
    ...subject,
    lowest: say(lowest.estimate),
    highest: say(highest.estimate),
    lowestGroup: labelOf(telling, lowest),
    highestGroup: labelOf(telling, highest),
  });
}

function everyoneSentence({ messages, indicator, texts }: Telling, all: Observation): string | null {
  if (!hasValue(all) || indicator.figures?.shareOfAll === true) return null;
  const value = formatValueInWords(all.estimate, figureOf(indicator, all), messages);
  return messages.say('sentences.everyone', { all: texts.allLabel, value });
}

/**
 * What the chart of one division says: the range over its groups, everyone's figure, and how many groups are left out
 * because their figure needs caution or cannot be shown.
 * Example: `Below the poverty line, City, 2019, by race: from 13.6 percent (Asian) to 24.6 percent (Black).`
 */
export function divisionSentence(telling: Telling, division: Division): string {
  const { messages } = telling;
  const shown = division.rows.map((row) => row.latest).filter(hasValue);
  const sure = shown.filter((observation) => observation.reliability !== 'caution');
  const cautious = shown.length - sure.length;
  const without = division.rows.length - shown.length;
  const sentences = [
    rangeSentence(telling, division, sure),
    everyoneSentence(telling, division.all),
    cautious > 0 ? messages.say('sentences.groupsWithCaution', { count: cautious }) : null,
    without > 0 && shown.length > 0 ? messages.say('sentences.groupsWithout', { count: without }) : null,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
