import { quarterOf, yearsOf } from './periods.ts';

/**
 * The day by which newer figures were to be expected: the end of the newest period, plus the publisher's rhythm, plus
 * its usual delay, both in months. Null when the period is not stated, or the publisher states no rhythm or delay.
 * Example: figures of 2019, every 12 months, 9 months after the period, were followed by `2021-09-30`.
 */
export function expectedRelease(period: string, cadenceMonths: number | null, lagMonths: number | null): string | null {
  const years = yearsOf(period);
  if (years === null || cadenceMonths === null || lagMonths === null) return null;
  // Day 0 of a month is the last day of the month before it.
  const months = (quarterOf(period) ?? 4) * 3 + cadenceMonths + lagMonths;
  return new Date(Date.UTC(years.end, months, 0)).toISOString().slice(0, 10);
}
