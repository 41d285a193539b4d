import type { Observation } from '../model/observation.ts';
import type { Division } from '../model/published.ts';
import { extremesOf, hasValue, type Valued } from './extremes.ts';
import { figureOf } from './figure.ts';
import { endFigures } from './first-takeaway.ts';
import type { MessageValues } from './messages.ts';
import { formatPeriod } from './period.ts';
import { sortGroups } from './sort.ts';
import { areaOfFigures, knownGroups, type Telling } from './telling.ts';
import { formatValueInWords } from './value.ts';

function subjectOf(telling: Telling, division: Division): MessageValues {
  const { messages, texts, dimensions } = telling;
  return {
    short: texts.short,
    area: areaOfFigures(telling),
    period: formatPeriod(division.period, messages),
    dimension: dimensions.get(division.dimension)?.texts.name ?? division.dimension,
  };
}

const labelOf = ({ dimensions }: Telling, { dimension, group }: Observation): string =>
  dimensions.get(dimension)?.texts.groups[group]?.label ?? group;

/** Figures with their groups, in the order of the page. */
function inOrder(telling: Telling, division: Division, shown: readonly Valued[]) {
  const dimension = telling.dimensions.get(division.dimension)?.dimension;
  const last = new Set(dimension?.groups.filter((group) => group.last).map((group) => group.id));
  const labelled = shown.map((one) => ({ one, label: labelOf(telling, one), last: last.has(one.group) }));
  return sortGroups(labelled, dimension?.order ?? 'label', telling.messages.locale);
}

/** Counts side by side: a total is never compared between groups. */
function listSentence(telling: Telling, division: Division, shown: readonly Valued[]): string {
  const { messages, indicator } = telling;
  const listed = inOrder(telling, division, shown).map(({ one, label }) => {
    const value = formatValueInWords(one.estimate, figureOf(indicator, one), messages);
    return messages.say('sentences.listed', { group: label, value });
  });
  return messages.say('sentences.divisionList', { ...subjectOf(telling, division), list: listed.join('; ') });
}

/** The range over the groups, or the one figure there is, or that there is none. */
function rangeSentence(telling: Telling, division: Division, sure: readonly Valued[]): string {
  const { messages, indicator } = telling;
  const subject = subjectOf(telling, division);
  const extremes = extremesOf(knownGroups(telling, [...sure]));
  const [one] = sure;
  if (one === undefined) return messages.say('sentences.divisionNone', subject);
  if (indicator.measure === 'count') return listSentence(telling, division, sure);
  if (extremes === null) {
    const value = formatValueInWords(one.estimate, figureOf(indicator, one), messages);
    return messages.say('sentences.divisionOne', { ...subject, value, group: labelOf(telling, one) });
  }
  const figures = endFigures(telling, extremes);
  const { lowest, highest } = extremes;
  const same = lowest.estimate === highest.estimate;
  return messages.say(`sentences.${same ? 'divisionSame' : 'division'}`, {
    ...subject,
    lowest: formatValueInWords(lowest.estimate, figures.lowest, messages),
    highest: formatValueInWords(highest.estimate, figures.highest, messages),
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
 * Example: `Below the poverty line, City, 2019. Race: from 13.6 percent (Asian) to 24.6 percent (Black).`
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
