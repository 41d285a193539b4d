/** A year or a span of years as numbers, both ends included. */
interface Years {
  start: number;
  end: number;
}

const pattern = /^(\d{4})(?:-(\d{4})|-Q[1-4])?$/;

/** Which quarter of its year a period is; null for a year, a span and a period that is not stated. */
export function quarterOf(period: string): number | null {
  const found = /-Q([1-4])$/.exec(period);
  return found === null ? null : Number(found[1]);
}

/** The years of a period: `2019-2023` is 2019 to 2023, `2019-Q4` is 2019; null when the publisher states none. */
export function yearsOf(period: string): Years | null {
  const found = pattern.exec(period);
  if (!found) return null;
  const start = Number(found[1]);
  return { start, end: found[2] === undefined ? start : Number(found[2]) };
}

/**
 * Orders periods by their last year, then by their first, then by quarter; those not stated come before all others, and
 * a quarter before the year that it is a part of.
 */
export function comparePeriods(a: string, b: string): number {
  const one = yearsOf(a) ?? { start: 0, end: 0 };
  const other = yearsOf(b) ?? { start: 0, end: 0 };
  return one.end - other.end || one.start - other.start || (quarterOf(a) ?? 5) - (quarterOf(b) ?? 5);
}

/** The last quarter that a period reaches into, counted from the year 0; null when its years are not stated. */
function lastQuarter(period: string): number | null {
  const years = yearsOf(period);
  return years === null ? null : years.end * 4 + (quarterOf(period) ?? 4);
}

/**
 * Orders periods for a list that begins with the newest: by the end of what they describe, those not stated last. What
 * ends at the same time keeps the order it is given in.
 * Example: `2024`, `2020-2023`, `2017-Q4`, `2017-Q1`, `not-stated`.
 */
export function newestFirst(a: string, b: string): number {
  return (lastQuarter(b) ?? 0) - (lastQuarter(a) ?? 0);
}

/**
 * Do two periods share a year, and are not two quarters of it? Survey spans that do share respondents and are not
 * compared (METHOD 3.4).
 */
export function overlap(a: string, b: string): boolean {
  const one = yearsOf(a);
  const other = yearsOf(b);
  const [quarter, otherQuarter] = [quarterOf(a), quarterOf(b)];
  if (quarter !== null && otherQuarter !== null && quarter !== otherQuarter) return false;
  return one !== null && other !== null && one.start <= other.end && other.start <= one.end;
}

/** The periods in ascending order, each once. */
export function sortPeriods(periods: Iterable<string>): string[] {
  return [...new Set(periods)].sort(comparePeriods);
}

/** The one length that all spans share, in years; null when they differ or one is not stated. */
function sharedLength(years: readonly (Years | null)[]): number | null {
  const lengths = new Set(years.map((one) => (one === null ? null : one.end - one.start)));
  const [length] = lengths;
  return lengths.size === 1 && length !== undefined ? length : null;
}

/** The smallest distance between the last years of neighbours. */
function smallestStep(ends: readonly number[]): number {
  return ends.slice(1).reduce((step, end, index) => Math.min(step, end - (ends[index] ?? end)), Infinity);
}

/**
 * All periods from the first to the last in the rhythm of the series, those without a figure included, so that a
 * missing year can be drawn. The rhythm is the smallest step that occurs: a survey every second year has no gaps.
 * Periods of different lengths, and quarters, are returned as they are. Example: 2014, 2015, 2018 becomes 2014 to 2018,
 * five periods.
 */
export function fillPeriods(periods: Iterable<string>): string[] {
  const sorted = sortPeriods(periods);
  const years = sorted.map(yearsOf);
  const length = sharedLength(years);
  if (length === null || sorted.length < 2 || sorted.some((one) => quarterOf(one) !== null)) return sorted;
  const ends = years.map((one) => one?.end ?? 0);
  const step = smallestStep(ends);
  const filled: string[] = [];
  for (let end = ends[0] ?? 0; end <= (ends.at(-1) ?? 0); end += step) {
    filled.push(length === 0 ? String(end) : `${end - length}-${end}`);
  }
  return sortPeriods([...filled, ...sorted]);
}
