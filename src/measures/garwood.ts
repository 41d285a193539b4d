import quantile from '@stdlib/stats-base-dists-gamma-quantile';
import type { Interval } from './interval.ts';

/**
 * Exact Poisson limits of a number of events (Garwood 1936; METHOD 3.2), from gamma quantiles.
 * Throws when events are negative. Example: 0 events at 95 % gives 0 to 3.688879; 18 events give 10.668 to 28.448.
 */
export function garwood(events: number, level = 0.95): Interval {
  if (!(events >= 0)) throw new RangeError(`events must be 0 or more, not ${events}`);
  const tail = (1 - level) / 2;
  const lower = events === 0 ? 0 : quantile(tail, events, 1);
  return { lower, upper: quantile(1 - tail, events + 1, 1) };
}
