import type { Observation } from '../model/observation.ts';

/** A figure of a period; `value` is null when there is none. `run` counts the unbroken stretches from 0. */
export interface Point {
  period: string;
  year: number;
  value: number | null;
  caution: boolean;
  run: number;
}

/** A point with a figure. */
export interface Known extends Point {
  value: number;
}

/**
 * The year a period stands at on a time scale: its last one. `yearOf('2019-2023')` is 2023.
 * Throws RangeError for a period without a year.
 */
export function yearOf(period: string): number {
  const year = Number(period.slice(-4));
  if (!Number.isInteger(year)) throw new RangeError(`invalid period: ${period}`);
  return year;
}

/**
 * A history as points in time. A missing figure ends a run and so does a break in the series, given as the periods
 * before which the method changed: a line is never joined across either.
 * Example: figures for 2012, 2013 and 2015 with a break before 2013 stand in runs 0, 1 and 2.
 */
export function seriesOf(history: Observation[], breaks: string[] = []): Point[] {
  let run = 0;
  return history.map((observation, index) => {
    const value = observation.status === 'published' ? observation.estimate : null;
    const before = history[index - 1];
    const afterGap = before !== undefined && before.estimate === null && value !== null;
    if (index > 0 && (afterGap || breaks.includes(observation.period))) run += 1;
    const caution = observation.reliability === 'caution';
    return { period: observation.period, year: yearOf(observation.period), value, caution, run };
  });
}

/** The points that have a figure. */
export function known(points: Point[]): Known[] {
  return points.filter((point): point is Known => point.value !== null);
}

/** The points of runs of one: nothing to join them to, so they are drawn as small dots. */
export function isolated(points: Point[]): Known[] {
  const present = known(points);
  return present.filter(({ run }) => present.filter((other) => other.run === run).length === 1);
}
