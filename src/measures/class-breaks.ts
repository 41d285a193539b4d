/** How many values fall into each class of a map, and how many are exactly zero. */
export interface ClassCounts {
  counts: number[];
  zero: number;
}

/**
 * The class of a value: the index of the last lower limit that it reaches; null for zero, which is a class of its own,
 * and for a value below the first limit. `breaks` are lower limits, ascending, fixed over the years.
 * Example: with limits 0, 5, 10 the value 5 is in class 1 and 4.9 in class 0.
 */
export function classOf(value: number, breaks: readonly number[]): number | null {
  if (value === 0) return null;
  const index = breaks.findLastIndex((limit) => value >= limit);
  return index < 0 ? null : index;
}

/** Counts values by class. Example: 0, 3, 7 with limits 0, 5 gives counts 1, 1 and one zero. */
export function countClasses(values: readonly number[], breaks: readonly number[]): ClassCounts {
  const counts = breaks.map(() => 0);
  for (const value of values) {
    const index = classOf(value, breaks);
    if (index !== null) counts[index] = (counts[index] ?? 0) + 1;
  }
  return { counts, zero: values.filter((value) => value === 0).length };
}
