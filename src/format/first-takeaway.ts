import type { Observation } from '../model/observation.ts';
import { extremesOf, type Extremes, hasValue } from './extremes.ts';
import { type Figure, figureOf } from './figure.ts';
import { withInterval, withIntervalBeside } from './interval.ts';
import { fillMessage, type MessageValues } from './messages.ts';
import { formatPeriod } from './period.ts';
import { knownGroups, type Telling } from './telling.ts';
import { tellApart } from './tell-apart.ts';
import { formatValueInWords } from './value.ts';

/** The figures an indicator's own sentence speaks about, and the period they share. */
interface Subject {
  period: string;
  all: Observation | null;
  extremes: Extremes | null;
}

/** Groups of the main division where there is one, else the areas of the first map. */
function subjectOf(telling: Telling, everyone: Observation | null): Subject | null {
  const [division] = telling.divisions;
  if (division !== undefined) {
    const latest = division.rows.map((row) => row.latest);
    return { period: division.period, all: division.all, extremes: extremesOf(knownGroups(telling, latest)) };
  }
  const [place] = telling.places;
  const period = everyone?.period ?? place?.period;
  if (period === undefined) return null;
  return { period, all: everyone, extremes: place?.period === period ? extremesOf(place.areas) : null };
}

/**
 * How each end of a range is printed: with the decimals that its own counts allow, and one more at both ends where
 * they would look equal.
 */
export function endFigures(telling: Telling, { lowest, highest }: Extremes): { lowest: Figure; highest: Figure } {
  const own = { lowest: figureOf(telling.indicator, lowest), highest: figureOf(telling.indicator, highest) };
  const fewer = own.lowest.decimals < own.highest.decimals ? own.lowest : own.highest;
  const extra = tellApart(lowest.estimate, highest.estimate, fewer).decimals - fewer.decimals;
  const finer = (figure: Figure): Figure => ({ ...figure, decimals: figure.decimals + extra });
  return { lowest: finer(own.lowest), highest: finer(own.highest) };
}

function namesOf(telling: Telling, observation: Observation, end: 'lowest' | 'highest'): Record<string, string> {
  const group = telling.dimensions.get(observation.dimension)?.texts.groups[observation.group];
  if (group === undefined) return { [`${end}Area`]: telling.areaName(observation.geography, observation.area) };
  return { [`${end}Group`]: group.label, [`${end}People`]: group.people };
}

/** One end of the range: its value and name. A name in brackets takes the interval in, so that brackets never meet. */
function endValues(
  telling: Telling,
  one: Extremes['lowest'],
  end: 'lowest' | 'highest',
  figure: Figure,
): MessageValues {
  const { messages, texts } = telling;
  const value = formatValueInWords(one.estimate, figure, messages);
  // The level of an interval is said once, where the first of them stands.
  const short = end === 'highest' && texts.sentence.includes('{lowest');
  const named = namesOf(telling, one, end);
  const group = named[`${end}Group`];
  if (group === undefined || !texts.sentence.includes(`{${end}Group}`)) {
    return { ...named, [end]: withInterval(value, one, figure, messages, short) };
  }
  return { ...named, [end]: value, [`${end}Group`]: withIntervalBeside(group, one, figure, messages, short) };
}

function extremeValues(telling: Telling, extremes: Extremes | null): MessageValues {
  if (extremes === null) return {};
  const figures = endFigures(telling, extremes);
  return {
    ...endValues(telling, extremes.lowest, 'lowest', figures.lowest),
    ...endValues(telling, extremes.highest, 'highest', figures.highest),
  };
}

function allValues({ indicator, messages }: Telling, all: Observation | null): MessageValues {
  if (all === null || !hasValue(all)) return {};
  return { all: formatValueInWords(all.estimate, figureOf(indicator, all), messages) };
}

const names = /\{\s*(\w+)\s*[,}]/g;
const known = new Set(
  ['period', 'all'].concat(['lowest', 'highest'].flatMap((end) => [end, `${end}Group`, `${end}People`, `${end}Area`])),
);

/** The names a sentence uses. Throws on one that no figure can fill. */
function namesIn(sentence: string): string[] {
  const used = [...sentence.matchAll(names)].map((found) => found[1] ?? '');
  const stranger = used.find((name) => !known.has(name));
  if (stranger !== undefined) throw new Error(`sentence: {${stranger}} is not one of {${[...known].join('}, {')}}`);
  return used;
}

/**
 * The indicator's own sentence, filled with everyone's figure and with the lowest and highest group of its main
 * dimension (or the lowest and highest place), among published figures that need no caution. Null when a value it asks
 * for cannot be shown. Example: `In 2019, 16.7 percent of residents …: from 13.6 percent of Asian residents to …`.
 */
export function firstTakeaway(telling: Telling, everyone: Observation | null): string | null {
  const subject = subjectOf(telling, everyone);
  if (subject === null) return null;
  const values: MessageValues = {
    period: formatPeriod(subject.period, telling.messages),
    ...allValues(telling, subject.all),
    ...extremeValues(telling, subject.extremes),
  };
  if (namesIn(telling.texts.sentence).some((name) => values[name] === undefined)) return null;
  return fillMessage(telling.texts.sentence, telling.messages.locale, values);
}
