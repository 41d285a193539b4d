import { garwood } from './garwood.ts';
import type { Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/** A rate with its limits, in events per `per` of the population. */
export interface EventRate extends Interval {
  rate: number;
}

/** Above this coefficient of variation the denominator's own error is carried into the limits (METHOD 3.2). */
const certainDenominator = 0.05;

/** Limits on the log scale, with the error of the denominator: se(ln r) = sqrt(1/x + cv^2). */
function limitsWithSurveyDenominator(rate: number, events: number, cv: number, level: number): Interval {
  const spread = normalQuantile(level) * Math.sqrt(1 / events + cv * cv);
  return { lower: rate * Math.exp(-spread), upper: rate * Math.exp(spread) };
}

/**
 * Events over a population from another source, times `per` (METHOD 3.2), with exact Poisson limits.
 * `denominatorCv` is the denominator's coefficient of variation as a fraction; above 0.05 its error is carried along.
 * Throws when the population is not above 0.
 * Example: 18 events among 9,000 residents, per 1,000, is 2.0 with limits 1.185 to 3.161.
 */
export function eventRate(events: number, population: number, per: number, denominatorCv = 0, level = 0.95): EventRate {
  if (!(population > 0)) throw new RangeError(`a rate needs a population above 0, not ${population}`);
  const rate = (events / population) * per;
  if (denominatorCv > certainDenominator && events > 0) {
    return { rate, ...limitsWithSurveyDenominator(rate, events, denominatorCv, level) };
  }
  const limits = garwood(events, level);
  return { rate, lower: (limits.lower / population) * per, upper: (limits.upper / population) * per };
}
