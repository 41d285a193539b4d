import quantile from '@stdlib/stats-base-dists-t-quantile';
import { sumOf } from './population-shares.ts';

/** Change in percent a year, with limits. */
export interface AnnualChange {
  percent: number;
  lower: number;
  upper: number;
}

/** Percent a year of a slope of logarithms. Example: 0.0437 is 4.46. */
export function percentOfSlope(slope: number): number {
  return 100 * (Math.exp(slope) - 1);
}

/**
 * Annual percent change of rates: least squares of ln(rate) on the year, t limits with n - 2 degrees (METHOD 8.3). Null
 * when a rate is 0 or below, or with fewer than 3 years. Rates without counts only; never across a break.
 * Example: 12.1, 12.9, 13.0, 14.2, 14.0, 15.8, 15.5 from 2015 to 2021 rise by 4.46 % a year, 2.92 to 6.03.
 */
export function annualPercentChange(
  years: readonly number[],
  rates: readonly number[],
  level = 0.95,
): AnnualChange | null {
  const n = years.length;
  if (n < 3 || n !== rates.length || !rates.every((rate) => rate > 0)) return null;
  const [meanYear, logs] = [sumOf(years) / n, rates.map(Math.log)];
  const meanLog = sumOf(logs) / n;
  const spread = sumOf(years.map((year) => (year - meanYear) ** 2));
  if (spread === 0) return null;
  const slope = sumOf(years.map((year, at) => (year - meanYear) * (logs[at]! - meanLog))) / spread;
  const residuals = sumOf(logs.map((log, at) => (log - meanLog - slope * (years[at]! - meanYear)) ** 2));
  const half = quantile(0.5 + level / 2, n - 2) * Math.sqrt(residuals / (n - 2) / spread);
  return { percent: percentOfSlope(slope), lower: percentOfSlope(slope - half), upper: percentOfSlope(slope + half) };
}
