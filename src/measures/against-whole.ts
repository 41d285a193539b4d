import { comparePair, type Compared, type PairComparison, type Side } from './pair-comparison.ts';
import { restOf } from './rest-of-whole.ts';

const map = (value: number | null, change: (value: number) => number): number | null =>
  value === null ? null : change(value);

/** The same beside the whole: what is a part of everyone draws everyone towards it. `part` is its part of the base. */
function besideWhole(found: PairComparison, part: number): PairComparison {
  const distance = (value: number): number => (1 - part) * value;
  // r / (part x r + 1 - part) grows with r, so that limits stay limits.
  const times = (value: number): number => (Number.isFinite(value) ? value / (part * value + 1 - part) : 1 / part);
  return {
    difference: distance(found.difference),
    differenceLower: map(found.differenceLower, distance),
    differenceUpper: map(found.differenceUpper, distance),
    ratio: map(found.ratio, times),
    ratioLower: map(found.ratioLower, times),
    ratioUpper: map(found.ratioUpper, times),
    p: found.p,
  };
}

/**
 * A group against everyone, the group included (METHOD 4.5). Where both are counted it is tested against the rest, and
 * the distance and the ratio are carried over to the whole: everyone = part x group + (1 - part) x rest, with the part
 * of the group in the base. Where they are not, the two are taken as independent: a group and what it is a part of vary
 * together, so that the interval is wider than it need be and never finds a difference that is not there.
 * Null when a side has no value. Example: 120 of 500 in 300 of 2,000 is 24 % against 15 %: 9 points, and 1.6 times.
 */
export function compareWithWhole(compared: Compared, group: Side, whole: Side): PairComparison | null {
  if (group.estimate === null || whole.estimate === null) return null;
  const counted = compared.measure === 'share' || compared.measure === 'event-rate';
  const rest = counted ? restOf(whole, group, compared) : null;
  if (rest === null) return comparePair(compared, group, whole);
  const found = comparePair(compared, group, rest);
  return found && besideWhole(found, group.denominator! / whole.denominator!);
}
