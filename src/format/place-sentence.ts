import type { PlaceFigures } from '../model/published.ts';
import { areaInSentence } from './area-in-sentence.ts';
import { type Extremes, extremesOf, hasValue } from './extremes.ts';
import { endFigures } from './first-takeaway.ts';
import type { MessageValues } from './messages.ts';
import { formatPeriod, isDated } from './period.ts';
import type { Telling } from './telling.ts';
import { formatValueInWords } from './value.ts';

function subjectOf({ messages, texts, geographies }: Telling, place: PlaceFigures): MessageValues {
  const one = geographies.get(place.geography)?.one ?? place.geography;
  const dated = isDated(place.period) ? 'yes' : 'no';
  return { short: texts.short, period: formatPeriod(place.period, messages), dated, one };
}

/** Of more areas than this none is named: a list so long is shown by classes, and an id says nothing to a reader. */
const mostNamed = 60;

/** Is one area alone at this end? Of several equal ones none is named. */
function alone(place: PlaceFigures, end: Extremes['lowest']): boolean {
  return place.areas.filter((area) => area.estimate === end.estimate).length === 1;
}

function rangeSentence(telling: Telling, place: PlaceFigures): string {
  const { messages } = telling;
  const extremes = extremesOf(place.areas);
  if (extremes === null) return messages.say('sentences.placeNone', subjectOf(telling, place));
  const { lowest, highest } = extremes;
  const figures = endFigures(telling, extremes);
  const name = ({ geography, area }: Extremes['lowest']) =>
    areaInSentence(telling.geographies.get(geography), telling.areaName(geography, area));
  const isNamed = place.areas.length <= mostNamed && alone(place, lowest) && alone(place, highest);
  const key = isNamed ? 'place' : 'placeRange';
  return messages.say(`sentences.${key}`, {
    ...subjectOf(telling, place),
    lowest: formatValueInWords(lowest.estimate, figures.lowest, messages),
    highest: formatValueInWords(highest.estimate, figures.highest, messages),
    lowestArea: name(lowest),
    highestArea: name(highest),
  });
}

/** What a map says: the lowest and the highest area, and how many areas have no figure. */
export function placeSentence(telling: Telling, place: PlaceFigures): string {
  const without = place.areas.filter((area) => !hasValue(area)).length;
  const { messages } = telling;
  return [
    rangeSentence(telling, place),
    ...(without > 0 ? [messages.say('sentences.areasWithout', { count: without })] : []),
    ...(isDated(place.period) ? [] : [messages.say('sentences.undated')]),
  ].join(' ');
}
