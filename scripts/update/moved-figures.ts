import type { Observation } from '../../src/model/observation.ts';

/** One figure that stands in both releases with another value. Values are in the unit of its indicator. */
export interface MovedFigure {
  figure: Observation;
  before: number;
  after: number;
  /** Whether the new value lies outside the old 95 % interval; null where the old figure stated no error. */
  beyondInterval: boolean | null;
}

/** What became of the figures of one indicator. */
export interface FigureChanges {
  added: Observation[];
  lost: Observation[];
  moved: MovedFigure[];
  /** Published before, withheld, unreliable or otherwise without a value now; the status tells which. */
  hidden: Observation[];
  /** Without a value before, published now. */
  shown: Observation[];
  /** With the value of before, or none as before, and something else that is said of it: a note, a limit, a vintage. */
  noted: Observation[];
}

const keyOf = (one: Observation): string =>
  [one.source, one.period, one.geography, one.area, one.dimension, one.group].join('|');

function outside(before: Observation, value: number): boolean | null {
  const { lower, upper } = before;
  return lower === null || upper === null ? null : value < lower || value > upper;
}

function movedOf(before: Observation, after: Observation): MovedFigure[] {
  if (before.estimate === null || after.estimate === null || before.estimate === after.estimate) return [];
  const beyondInterval = outside(before, after.estimate);
  return [{ figure: after, before: before.estimate, after: after.estimate, beyondInterval }];
}

const said = ['status', 'reliability', 'lower', 'upper', 'intervalFrom', 'marginOfError'] as const;
const counted = ['numerator', 'denominator', 'vintage', 'note'] as const;

/** Two figures of one value of which something else is said now. */
function isNoted(before: Observation, after: Observation): boolean {
  const isOther = (key: (typeof said | typeof counted)[number]): boolean => before[key] !== after[key];
  const isTurned = (before.status === 'published') !== (after.status === 'published');
  return !isTurned && before.estimate === after.estimate && [...said, ...counted].some(isOther);
}

/**
 * Compares the figures of an indicator in two releases, each found again by source, period, place and group.
 * Example: 12.1 (11.0 to 13.2) that became 14.0 is moved, beyond its interval.
 */
export function figureChanges(before: readonly Observation[], after: readonly Observation[]): FigureChanges {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const current = new Set(after.map(keyOf));
  const pairs = after.flatMap((one) => {
    const was = old.get(keyOf(one));
    return was === undefined ? [] : [{ was, one }];
  });
  const turned = (from: boolean) =>
    pairs.filter(({ was, one }) => (was.status === 'published') === from && (one.status === 'published') !== from);
  return {
    added: after.filter((one) => !old.has(keyOf(one))),
    lost: before.filter((one) => !current.has(keyOf(one))),
    moved: pairs.flatMap(({ was, one }) => movedOf(was, one)),
    hidden: turned(true).map(({ one }) => one),
    shown: turned(false).map(({ one }) => one),
    noted: pairs.filter(({ was, one }) => isNoted(was, one)).map(({ one }) => one),
  };
}
