/** Persons or households whose value is at least `lower` and below `upper`; null is an open end. */
export interface Bin {
  lower: number | null;
  upper: number | null;
  n: number;
}

/** A value inside bins, or that it lies beyond a limit: `above` or `below` it. */
export interface Interpolated {
  value: number;
  openEnded: 'above' | 'below' | null;
}

/**
 * The value that a part of all lies below, read off linearly within half-open bins in rising order (METHOD 3.5); in an
 * open bin only its limit is known. Null when nobody is counted. Throws when the part is outside 0..1.
 * Example: half of 10 below 500, 10 from 500 and 30 from 1,000 up is `above` 1,000.
 */
export function interpolatedQuantile(bins: readonly Bin[], part: number): Interpolated | null {
  if (!(part >= 0 && part <= 1)) throw new RangeError(`a part of all must be between 0 and 1, not ${part}`);
  const whole = bins.reduce((total, { n }) => total + n, 0);
  if (whole === 0) return null;
  let below = 0;
  for (const { lower, upper, n } of bins) {
    if (n > 0 && below + n >= part * whole) {
      if (upper === null) return { value: lower!, openEnded: 'above' };
      if (lower === null) return { value: upper, openEnded: 'below' };
      return { value: lower + ((part * whole - below) / n) * (upper - lower), openEnded: null };
    }
    below += n;
  }
  throw new RangeError('the bins do not hold everyone they count');
}

/**
 * Median of a value known in bins (METHOD 3.5). Medians are never averaged: add the bins, then interpolate.
 * Example: 120, 260, 300, 410, 380 and 150 households in bins from 0 to 3,000 and up have 1,658.54.
 */
export function interpolatedMedian(bins: readonly Bin[]): Interpolated | null {
  return interpolatedQuantile(bins, 0.5);
}

/**
 * Standard error and 90 % margin of such a median, as the Bureau's microdata statement has it (METHOD 3.5): se in
 * points = DF sqrt((100 - f)/(f B) 50^2), the distribution read at 50 -/+ se, half the distance. `designFactor` DF,
 * `samplingPercentage` f. Null when a side falls into an open bin or off the scale.
 * Example: the bins above with DF 1.4 and f 12.5 have se 90.91 and margin 149.54.
 */
export function medianError(
  bins: readonly Bin[],
  designFactor: number,
  samplingPercentage: number,
): { standardError: number; margin: number } | null {
  const whole = bins.reduce((total, { n }) => total + n, 0);
  if (whole === 0) return null;
  const points = designFactor * Math.sqrt(((100 - samplingPercentage) / (samplingPercentage * whole)) * 50 ** 2);
  if (points >= 50) return null;
  const [low, high] = [50 - points, 50 + points].map((at) => interpolatedQuantile(bins, at / 100));
  if (!low || !high || low.openEnded !== null || high.openEnded !== null) return null;
  const standardError = (high.value - low.value) / 2;
  return { standardError, margin: 1.645 * standardError };
}
