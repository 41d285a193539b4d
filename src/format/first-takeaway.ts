import type { Observation } from '../model/observation.ts';
import { extremesOf, type Extremes, hasValue } from './extremes.ts';
import { type Figure, figureOf } from './figure.ts';
import { withInterval } from './interval.ts';
import { fillMessage, type MessageValues } from './messages.ts';
import { formatPeriod } from './period.ts';
import type { Telling } from './telling.ts';
import { tellApart } from './tell-apart.ts';
import { formatValueInWords } from './value.ts';

/** The figures an indicator's own sentence speaks about, and the period they share. */
interface Subject {
  period: string;
  all: Observation | null;
  extremes: Extremes | null;
}

function subjectOf({ divisions, places }: Telling, everyone: Observation | null): Subject | null {
  const [division] = divisions;
  if (division !== undefined) {
    const latest = division.rows.map((row) => row.latest);
    return { period: division.period, all: division.all, extremes: extremesOf(latest) };
  }
  const [place] = places;
  if (everyone === null && place !== undefined) {
    return { period: place.period, all: place.whole, extremes: extremesOf(place.areas) };
  }
  return everyone === null ? null : { period: everyone.period, all: everyone, extremes: null };
}

/** The figure that tells two observations apart, with the decimals that the counts of both allow. */
export function sharedFigure(telling: Telling, { lowest, highest }: Extremes): Figure {
  const figures = [lowest, highest].map((observation) => figureOf(telling.indicator, observation));
  const decimals = Math.min(...figures.map((figure) => figure.decimals));
  return tellApart(lowest.estimate, highest.estimate, { ...figureOf(telling.indicator), decimals });
}

function namesOf(telling: Telling, observation: Observation, end: 'lowest' | 'highest'): MessageValues {
  const group = telling.dimensions.get(observation.dimension)?.groups[observation.group];
  if (group === undefined) return { [`${end}Area`]: telling.areaName(observation.geography, observation.area) };
  return { [`${end}Group`]: group.label, [`${end}People`]: group.people };
}

function extremeValues(telling: Telling, extremes: Extremes | null): MessageValues {
  if (extremes === null) return {};
  const { messages } = telling;
  const figure = sharedFigure(telling, extremes);
  const say = (one: Extremes['lowest'], short: boolean) =>
    withInterval(formatValueInWords(one.estimate, figure, messages), one, figure, messages, short);
  return {
    lowest: say(extremes.lowest, false),
    highest: say(extremes.highest, true),
    ...namesOf(telling, extremes.lowest, 'lowest'),
    ...namesOf(telling, extremes.highest, 'highest'),
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
