/** How far a group's rate can move with the events whose group nobody recorded. */
export interface UnknownBounds {
  /** From the known alone; the lower bound is the same: none of the unknown belong to the group. */
  known: number;
  /** All of the unknown belong to the group. */
  highest: number;
  /** The unknown are divided as the known are. */
  proportional: number;
  /** Part of all events whose group is unknown, from 0 to 1. */
  shareUnknown: number;
}

/**
 * Bounds of a rate with unknown groups (METHOD 7.4), per `per` of the group's population.
 * Throws when the population is not above 0. Example: 61 known of the group, 401 of others and 38 unknown among 15,500
 * residents are 3.94 per 1,000, at most 6.39, 4.26 in proportion, with 7.6 % unknown.
 */
export function unknownBounds(
  counts: { group: number; others: number; unknown: number },
  population: number,
  per: number,
): UnknownBounds {
  if (!(population > 0)) throw new RangeError(`a rate needs a population above 0, not ${population}`);
  const { group, others, unknown } = counts;
  const known = group + others;
  const rate = (events: number): number => (events / population) * per;
  return {
    known: rate(group),
    highest: rate(group + unknown),
    proportional: rate(known === 0 ? 0 : group * (1 + unknown / known)),
    shareUnknown: known + unknown === 0 ? 0 : unknown / (known + unknown),
  };
}
