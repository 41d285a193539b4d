import { comparePair } from '../measures/pair-comparison.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Change } from './comparable.ts';

/** What may be said of two figures of different periods: that they changed, no clear change, or that nobody can test it. */
export type ChangeClaim = 'clear' | 'unclear' | 'untested';

/** A 95 % interval that does not hold "no change" (METHOD 8.1). */
const level = 0.05;

/**
 * Whether a later figure may be said to have risen or fallen (METHOD 8.1: the difference is tested at 95 %). A count of
 * all that happened is what it is. Example: 20 (19 to 21) to 16 (15 to 17) percent is clear, 6.0 to 5.9 percent of a source
 * that states no error is untested.
 */
export function changeClaim(
  indicator: Pick<Indicator, 'measure' | 'unit' | 'per' | 'direction'>,
  { first, last }: Change,
): ChangeClaim {
  const isUnsure = [first, last].some(({ lower, upper }) => lower === null || upper === null);
  if (isUnsure) return indicator.measure === 'count' ? 'clear' : 'untested';
  const p = comparePair(indicator, last, first)?.p ?? null;
  return p !== null && p < level ? 'clear' : 'unclear';
}
