import type { Division, DivisionRow } from '../model/published.ts';
import { hasValue, type Valued } from './extremes.ts';

/** A figure at the first comparable period and at the newest. */
export interface Change {
  first: Valued;
  last: Valued;
}

function changeIn(division: Division, history: DivisionRow['history'], latest: DivisionRow['latest']): Change | null {
  const index = division.firstPeriod === null ? -1 : division.periods.indexOf(division.firstPeriod);
  const first = history[index];
  return first !== undefined && hasValue(first) && hasValue(latest) ? { first, last: latest } : null;
}

/** Everyone's figure at both ends; null when either is missing. */
export function changeForAll(division: Division): Change | null {
  return changeIn(division, division.allHistory, division.all);
}

/** The groups that have a figure at both ends. */
export function changesByGroup(division: Division): Change[] {
  return division.rows
    .map((row) => changeIn(division, row.history, row.latest))
    .filter((change): change is Change => change !== null);
}
