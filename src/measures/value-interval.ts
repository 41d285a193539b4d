import type { Measure, Unit } from '../model/measure.ts';
import type { Observation } from '../model/observation.ts';
import type { Counted } from './counted-value.ts';
import { eventRate } from './event-rate.ts';
import { cutInterval, type Interval } from './interval.ts';
import { intervalFromMargin } from './margin-of-error.ts';
import { wilson } from './wilson.ts';

/** What an interval can be taken from. `discrete`: the counts are of persons or events, not of miles or dollars. */
export interface IntervalBasis extends Counted {
  measure: Measure;
  unit: Unit;
  per: number | null;
  marginOfError: number | null;
  lower: number | null;
  upper: number | null;
  discrete: boolean;
}

/** A 95 % interval in the unit of the value, and what it rests on. */
export interface RestedInterval extends Interval {
  intervalFrom: NonNullable<Observation['intervalFrom']>;
}

function published(basis: IntervalBasis): RestedInterval | null {
  const { estimate, lower, upper, marginOfError } = basis;
  if (lower !== null && upper !== null) return { lower, upper, intervalFrom: 'published-limits' };
  if (estimate === null || marginOfError === null) return null;
  return { ...intervalFromMargin(estimate, marginOfError), intervalFrom: 'published-margin' };
}

function wilsonInPercent(numerator: number, denominator: number): Interval | null {
  const limits = wilson(numerator, denominator);
  return limits && { lower: 100 * limits.lower, upper: 100 * limits.upper };
}

/** How many of those counted have it: as counted, or what a printed share makes of them. */
function counted({ estimate, numerator, denominator }: Counted): number | null {
  return numerator ?? (estimate === null || denominator === null ? null : (estimate / 100) * denominator);
}

/** Only of counts taken in full: a survey's weighted counts say nothing about how many were asked. */
function fromCounts(basis: IntervalBasis): RestedInterval | null {
  const { measure, numerator, denominator, per, discrete } = basis;
  if (!discrete || denominator === null || denominator <= 0) return null;
  const x = counted(basis);
  if (measure === 'share' && x !== null) {
    const limits = wilsonInPercent(x, denominator);
    return limits && { ...limits, intervalFrom: 'counts' };
  }
  if (measure !== 'event-rate' || numerator === null) return null;
  const { lower, upper } = eventRate(numerator, denominator, per ?? 1);
  return { lower, upper, intervalFrom: 'counts' };
}

/**
 * The 95 % interval of a value (METHOD 1): from the limits its publisher prints, else from its printed margin, else
 * from counts: Wilson for a share of persons, exact Poisson for an event rate. Cut at 0 and, for percent, at 100.
 * Null where no error can be stated. Example: 50 percent with a margin of 2 gives 47.617 to 52.383.
 */
export function intervalOfValue(basis: IntervalBasis): RestedInterval | null {
  const found = published(basis) ?? fromCounts(basis);
  if (found === null) return null;
  const highest = basis.unit === 'percent' ? 100 : Infinity;
  return { ...cutInterval(found, 0, highest), intervalFrom: found.intervalFrom };
}
