/** The steps of the map's ramp, from low to high. */
export type RampClass = 'r1' | 'r2' | 'r3' | 'r4' | 'r5' | 'r6';
/** What fills an area: a step of the ramp, zero, or no figure. */
export type FillClass = RampClass | 'zero' | 'none';

const ramp: RampClass[] = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

/**
 * The steps used for so many classes, spread over the whole ramp: six use all, three use `r1`, `r4`, `r6`.
 * Throws RangeError for fewer than 2 or more than 6.
 */
export function rampFor(count: number): RampClass[] {
  if (count < 2 || count > ramp.length) throw new RangeError(`a map has 2 to 6 classes: ${count}`);
  return Array.from({ length: count }, (_, index) => {
    const step = Math.round((index * (ramp.length - 1)) / (count - 1));
    return ramp[step] as RampClass;
  });
}

/**
 * The class of a value by the lower limits of the classes; a value on a limit belongs to the class above it. Zero is a
 * class of its own and so is no figure (null).
 * Throws RangeError for a value below the first limit: it would be printed in a class that excludes it.
 * Example: 12 with limits 0, 5, 10, 15, 20, 30 is `r3`.
 */
export function classOf(value: number | null, breaks: number[]): FillClass {
  if (value === null) return 'none';
  if (value === 0) return 'zero';
  const index = breaks.filter((limit) => value >= limit).length - 1;
  if (index < 0) throw new RangeError(`value below the first class limit ${breaks[0]}: ${value}`);
  return rampFor(breaks.length)[index] as RampClass;
}
