import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { eventRate } from './event-rate.ts';
import { cutInterval } from './interval.ts';
import { intervalFromMargin } from './margin-of-error.ts';
import { type RecomputedStep, stepOf } from './recomputed-step.ts';
import { wilson } from './wilson.ts';

type Parts = Pick<
  Observation,
  'estimate' | 'lower' | 'upper' | 'numerator' | 'denominator' | 'marginOfError' | 'intervalFrom'
>;
type Kind = Pick<Indicator, 'measure' | 'unit' | 'per'>;

/** The value alone, which needs no more than a division. Example: 30 of 120, published as 25, is one step. */
export function valueStep({ measure, unit, per }: Kind, { estimate, numerator, denominator }: Parts): RecomputedStep[] {
  if (estimate === null || numerator === null || denominator === null || denominator === 0) return [];
  const [parts, quotient] = [[numerator, denominator], numerator / denominator];
  if (measure === 'event-rate') return [stepOf('rate', [...parts, per ?? 1], [quotient * (per ?? 1)], [estimate])];
  if (unit === 'percent') return [stepOf('share', parts, [quotient * 100], [estimate])];
  return [stepOf('quotient', parts, [quotient], [estimate])];
}

function fromCounts({ measure, per }: Kind, parts: Parts, limits: number[]): RecomputedStep[] {
  const { estimate, numerator, denominator } = parts;
  if (estimate === null || denominator === null) return [];
  if (measure === 'share') {
    const counted = numerator ?? (estimate / 100) * denominator;
    const found = wilson(counted, denominator);
    return found === null
      ? []
      : [stepOf('wilson', [counted, denominator], [100 * found.lower, 100 * found.upper], limits)];
  }
  if (measure !== 'event-rate' || numerator === null) return [];
  const { lower, upper } = eventRate(numerator, denominator, per ?? 1);
  return [stepOf('gamma', [numerator, denominator, per ?? 1], [lower, upper], limits)];
}

function intervalStep(kind: Kind, parts: Parts): RecomputedStep[] {
  const { estimate, lower, upper, marginOfError, intervalFrom } = parts;
  if (estimate === null || lower === null || upper === null) return [];
  if (intervalFrom === 'counts') return fromCounts(kind, parts, [lower, upper]);
  if (intervalFrom !== 'published-margin' || marginOfError === null) return [];
  const highest = kind.unit === 'percent' ? 100 : Infinity;
  const found = cutInterval(intervalFromMargin(estimate, marginOfError), 0, highest);
  return [stepOf('margin', [estimate, marginOfError], [found.lower, found.upper], [lower, upper])];
}

/**
 * Works a published figure out again from its parts, step by step: the value from its two parts, whatever the measure (in
 * percent, times the multiplier of a rate, or as it is: dollars by firm), the 95 % interval from
 * the counts (Wilson; gamma for rates) or from the margin of error that was published. No step where the parts are not
 * published: a value taken over as it stands cannot be worked out again.
 * Example: 30 of 120, published as 25 with 18.1 to 33.4, gives two steps that match.
 */
export function recompute(kind: Kind, parts: Parts): RecomputedStep[] {
  return [...valueStep(kind, parts), ...intervalStep(kind, parts)];
}
