import type { Division } from '../model/published.ts';
import { changeClaim } from './change-claim.ts';
import { type Change, changeForAll, changesByGroup } from './comparable.ts';
import { formatDistanceInWords } from './distance.ts';
import { extremesOf, type Valued } from './extremes.ts';
import { figureOf } from './figure.ts';
import { inSentence } from './in-sentence.ts';
import type { MessageValues } from './messages.ts';
import { formatPeriod } from './period.ts';
import { areaOfFigures, knownGroups, type Telling } from './telling.ts';
import { tellApart } from './tell-apart.ts';
import { formatValueInWords } from './value.ts';

/**
 * Counts are never compared between groups, nor are parts of one whole or what is neither better nor worse; dollars of
 * different years are not compared at all.
 */
const comparesGroups = ({ indicator }: Telling): boolean =>
  indicator.measure !== 'count' &&
  indicator.unit !== 'dollars' &&
  indicator.direction !== 'neither' &&
  indicator.figures?.shareOfAll !== true;

/** A statement about every group needs at least so many groups. */
const fewestGroups = 3;

function periodsOf({ messages }: Telling, division: Division): MessageValues {
  const first = formatPeriod(division.firstPeriod ?? division.period, messages);
  return { first, last: formatPeriod(division.period, messages) };
}

const words = (telling: Telling, key: string, values: MessageValues): string =>
  telling.messages.say(`sentences.${key}`, values);

/** Puts the subject and the place in front of a statement, so that it can be quoted alone. */
export function lead(telling: Telling, statement: string): string {
  const values = { short: telling.texts.short, area: areaOfFigures(telling), sentence: statement };
  return words(telling, 'lead', values);
}

/** Which words a change allows: that it rose or fell, where that is clear; both figures alone, where it is not. */
function changeKey({ indicator }: Telling, change: Change): string {
  if (change.first.estimate === change.last.estimate && indicator.unit !== 'dollars') return 'unchanged';
  const claim = changeClaim(indicator, change);
  if (claim !== 'clear') return claim === 'unclear' ? 'changeUnclear' : 'changeUntested';
  return indicator.unit === 'dollars' ? 'changeInDollars' : 'change';
}

/**
 * Everyone's figure at both ends, and that it rose or fell where a test says so (METHOD 8.1); null without both ends.
 * Example: `between 2012 and 2019, the figure for all residents fell from 23.4 percent to 16.7 percent`, or
 * `the figure for all residents was 6.0 percent in 2012 and 5.9 percent in 2019; these data do not show a clear change`.
 */
export function changeStatement(telling: Telling, division: Division): string | null {
  const change = changeForAll(division);
  if (change === null) return null;
  const { messages, indicator, texts } = telling;
  const figure = tellApart(change.first.estimate, change.last.estimate, figureOf(indicator, change.last));
  const [from, to] = [change.first, change.last].map((one) => formatValueInWords(one.estimate, figure, messages));
  const values = {
    ...periodsOf(telling, division),
    all: inSentence(texts.allLabel, messages.locale),
    from: from ?? '',
    kind: figure.unit === 'rate' ? 'rate' : 'figure',
    direction: change.last.estimate > change.first.estimate ? 'up' : 'down',
    priced: figure.unit === 'dollars' ? 'yes' : 'no',
  };
  return words(telling, changeKey(telling, change), { ...values, to: to ?? '' });
}

/** Changes of the groups that somebody recorded. */
function knownChanges(telling: Telling, division: Division): Change[] {
  const changes = changesByGroup(division);
  const known = new Set(
    knownGroups(
      telling,
      changes.map((change) => change.last),
    ),
  );
  return changes.filter((change) => known.has(change.last));
}

/** -1 when every group fell, 1 when every group rose, 0 otherwise; by unrounded values. */
function sharedDirection(changes: readonly Change[]): number {
  const signs = new Set(changes.map(({ first, last }) => Math.sign(last.estimate - first.estimate)));
  const [only] = signs;
  return signs.size === 1 && only !== undefined ? only : 0;
}

/** That the figure was lower, or higher, in each group: said of three groups or more, and only when true of each. */
export function everyGroupStatement(telling: Telling, division: Division): string | null {
  const changes = knownChanges(telling, division);
  const direction = sharedDirection(changes);
  if (changes.length < fewestGroups || direction === 0 || !comparesGroups(telling)) return null;
  const key = direction < 0 ? 'everyLower' : 'everyHigher';
  return words(telling, key, { ...periodsOf(telling, division), count: changes.length });
}

function spread(figures: readonly Valued[]): number | null {
  const extremes = extremesOf(figures);
  return extremes === null ? null : extremes.highest.estimate - extremes.lowest.estimate;
}

/**
 * The distance from the lowest to the highest group at both ends, over the same groups, none of which needs caution at
 * either end; it names no group. Null with fewer than three such groups, and for dollars of different years.
 */
export function gapStatement(telling: Telling, division: Division): string | null {
  const sure = knownChanges(telling, division).filter(({ first, last }) =>
    [first, last].every((one) => one.reliability !== 'caution'),
  );
  const from = spread(sure.map((change) => change.first));
  const to = spread(sure.map((change) => change.last));
  if (sure.length < fewestGroups || from === null || to === null || !comparesGroups(telling)) return null;
  const figure = tellApart(from, to, figureOf(telling.indicator));
  const [fromText, toText] = [from, to].map((one) => formatDistanceInWords(one, figure, telling.messages));
  const values = { ...periodsOf(telling, division), count: sure.length, from: fromText ?? '', to: toText ?? '' };
  return words(telling, 'gap', values);
}

/** What a trend says: everyone's change, then what holds for every group; null when nothing can be said. */
export function trendSentence(telling: Telling, division: Division): string | null {
  const statements = [changeStatement(telling, division), everyGroupStatement(telling, division)];
  const said = statements.filter((statement) => statement !== null);
  return said.length === 0 ? null : lead(telling, said.join('; '));
}
