import { clopperPearson } from './clopper-pearson.ts';
import { garwood } from './garwood.ts';
import { type Difference, moverDifference } from './risk-difference.ts';
import { logLimits, type Ratio } from './risk-ratio.ts';

/** Events over the persons (or person-years) they happened among. */
export interface Events {
  events: number;
  among: number;
}

function requireEvents(...sides: readonly Events[]): void {
  for (const { events, among } of sides)
    if (!(events >= 0 && among > 0))
      throw new RangeError(`a rate needs events of 0 or more among persons, not ${events} among ${among}`);
}

/**
 * Ratio of two event rates with log limits, se = sqrt(1/x1 + 1/x0) (METHOD 4.2): for large counts. No events in the
 * reference: no ratio; none in the group: 0 without limits.
 * Example: 210 among 33,000 against 540 among 190,000 is 2.239, 1.909 to 2.626.
 */
export function rateRatio(group: Events, reference: Events, level = 0.95): Ratio {
  requireEvents(group, reference);
  if (reference.events === 0) return { ratio: null, lower: null, upper: null };
  const ratio = group.events / group.among / (reference.events / reference.among);
  if (group.events === 0) return { ratio: 0, lower: null, upper: null };
  return logLimits(ratio, Math.sqrt(1 / group.events + 1 / reference.events), level);
}

/**
 * The same ratio with exact limits: given all events, those of the group are binomial; its Clopper-Pearson limits turned
 * into odds (METHOD 4.2), defined at 0 events as well. The upper limit is Infinity without events in the reference.
 * Example: 0 among 700 against 22 among 9,400 is 0, 0 to 2.451.
 */
export function exactRateRatio(group: Events, reference: Events, level = 0.95): Ratio {
  requireEvents(group, reference);
  const limits = clopperPearson(group.events, group.events + reference.events, level);
  if (limits === null) return { ratio: null, lower: null, upper: null };
  const odds = (q: number): number => (q === 1 ? Infinity : (q / (1 - q)) * (reference.among / group.among));
  const ratio = reference.events === 0 ? null : group.events / group.among / (reference.events / reference.among);
  return { ratio, lower: odds(limits.lower), upper: odds(limits.upper) };
}

/**
 * Difference of two event rates, events for each person, from exact Poisson limits (MOVER; METHOD 4.1).
 * Example: 210 among 33,000 minus 540 among 190,000 is 0.00352, 0.00265 to 0.00447.
 */
export function rateDifference(group: Events, reference: Events, level = 0.95): Difference {
  requireEvents(group, reference);
  const [own, others] = [group, reference].map(({ events, among }) => {
    const { lower, upper } = garwood(events, level);
    return { rate: events / among, limits: { lower: lower / among, upper: upper / among } };
  }) as [
    { rate: number; limits: { lower: number; upper: number } },
    { rate: number; limits: { lower: number; upper: number } },
  ];
  return moverDifference(own.rate, own.limits, others.rate, others.limits);
}
