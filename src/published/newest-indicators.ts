import { newestFirst } from '../measures/periods.ts';
import type { PublishedIndicator } from '../model/published.ts';

/**
 * Indicators by the end of the newest period they describe, those not stated last; of one end, in the order given.
 * Example: one of `2024`, one of `2020-2023`, one of `2017-Q4`.
 */
export function newestIndicators<T extends Pick<PublishedIndicator, 'latestPeriod'>>(indicators: readonly T[]): T[] {
  return [...indicators].sort((a, b) => newestFirst(a.latestPeriod, b.latestPeriod));
}
