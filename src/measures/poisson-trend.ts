import quantile from '@stdlib/stats-base-dists-t-quantile';
import { type AnnualChange, percentOfSlope } from './annual-percent-change.ts';
import { sumOf } from './population-shares.ts';

/** Events of a year among so many persons. */
export interface YearOfEvents {
  year: number;
  events: number;
  population: number;
}

interface Fit {
  intercept: number;
  slope: number;
  /** Variance of the slope for a dispersion of 1. */
  variance: number;
}

function requireYears(series: readonly YearOfEvents[]): void {
  for (const { events, population } of series)
    if (!(events >= 0 && population > 0)) throw new RangeError('each year needs events of 0 or more among persons');
}

/** One step of iteratively reweighted least squares for ln E(x) = a + b t + ln N. */
function step(series: readonly (YearOfEvents & { t: number })[], fit: Fit): Fit {
  let [s0, s1, s2, r0, r1] = [0, 0, 0, 0, 0];
  for (const { t, events, population } of series) {
    const expected = population * Math.exp(fit.intercept + fit.slope * t);
    s0 += expected;
    s1 += expected * t;
    s2 += expected * t * t;
    r0 += events - expected;
    r1 += (events - expected) * t;
  }
  const determinant = s0 * s2 - s1 * s1;
  return {
    intercept: fit.intercept + (s2 * r0 - s1 * r1) / determinant,
    slope: fit.slope + (s0 * r1 - s1 * r0) / determinant,
    variance: s0 / determinant,
  };
}

/**
 * Annual percent change of counted events: Poisson regression with the population as offset, quasi dispersion of at
 * least 1, t limits with n - 2 degrees (METHOD 8.3). Null without events or with fewer than 3 years.
 * Example: 88, 79, 91, 60, 66, 55 events a year among about 5,150 persons fall by 9.02 % a year, dispersion 1.204.
 */
export function poissonTrend(
  given: readonly YearOfEvents[],
  level = 0.95,
): (AnnualChange & { dispersion: number }) | null {
  requireYears(given);
  const [n, whole] = [given.length, sumOf(given.map(({ events }) => events))];
  if (n < 3 || whole === 0) return null;
  const meanYear = sumOf(given.map(({ year }) => year)) / n;
  const series = given.map((one) => ({ ...one, t: one.year - meanYear }));
  const start = Math.log(whole / sumOf(given.map(({ population }) => population)));
  let fit: Fit = { intercept: start, slope: 0, variance: 0 };
  for (let round = 0; round < 50; round += 1) fit = step(series, fit);
  const chi = sumOf(
    series.map(({ t, events, population }) => {
      const expected = population * Math.exp(fit.intercept + fit.slope * t);
      return (events - expected) ** 2 / expected;
    }),
  );
  const dispersion = Math.max(1, chi / (n - 2));
  const half = quantile(0.5 + level / 2, n - 2) * Math.sqrt(fit.variance * dispersion);
  const [lower, upper] = [fit.slope - half, fit.slope + half];
  return { percent: percentOfSlope(fit.slope), lower: percentOfSlope(lower), upper: percentOfSlope(upper), dispersion };
}
