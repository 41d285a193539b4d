import type { Observation } from '../model/observation.ts';
import type { Division, Sentences } from '../model/published.ts';
import { changeStatement, everyGroupStatement, gapStatement, lead, trendSentence } from './change-sentences.ts';
import { divisionSentence } from './division-sentence.ts';
import { firstTakeaway } from './first-takeaway.ts';
import { placeSentence } from './place-sentence.ts';
import type { Telling } from './telling.ts';

/** What changed, one statement a sentence. Dollars of different years stay in the trend, with their reservation. */
function statementsOverTime(telling: Telling, division: Division | null): string[] {
  if (division === null || telling.indicator.unit === 'dollars') return [];
  const statements = [changeStatement, everyGroupStatement, gapStatement].map((say) => say(telling, division));
  return statements.filter((one) => one !== null).map((one) => lead(telling, one));
}

/** Sentences that can each be quoted alone; the first is the indicator's own, or what its first chart or map says. */
export function takeaways(telling: Telling, everyone: Observation | null): string[] {
  const [division] = telling.divisions;
  const [place] = telling.places;
  const chart = division === undefined ? null : divisionSentence(telling, division);
  const map = place === undefined ? null : placeSentence(telling, place);
  const first = firstTakeaway(telling, everyone) ?? chart ?? map;
  return [first, ...statementsOverTime(telling, division ?? telling.overTime)].filter((sentence) => sentence !== null);
}

function sentenceByKey<T>(things: readonly T[], key: (thing: T) => string, say: (thing: T) => string | null) {
  const pairs = things.map((thing) => [key(thing), say(thing)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== null));
}

/** Every generated sentence of an indicator in one language, but for the citation. */
export function sentencesOf(telling: Telling, everyone: Observation | null): Omit<Sentences, 'citation'> {
  const { divisions, places, overTime } = telling;
  const trends = overTime === null ? divisions : [...divisions, overTime];
  return {
    takeaways: takeaways(telling, everyone),
    divisions: sentenceByKey(
      divisions,
      (one) => one.dimension,
      (one) => divisionSentence(telling, one),
    ),
    trends: sentenceByKey(
      trends,
      (one) => one.dimension,
      (one) => trendSentence(telling, one),
    ),
    places: sentenceByKey(
      places,
      (one) => one.geography,
      (one) => placeSentence(telling, one),
    ),
  };
}
