/** Positions of the values in ascending order; ties keep their order. */
function ascending(values: readonly number[]): number[] {
  return values.map((_, position) => position).sort((a, b) => values[a]! - values[b]! || a - b);
}

function requireProbabilities(values: readonly number[]): void {
  for (const value of values)
    if (!(value >= 0 && value <= 1)) throw new RangeError(`a p value must be between 0 and 1, not ${value}`);
}

/**
 * Holm's step-down adjustment (Holm 1979; METHOD 8.4): p values of everything that was scanned, each as if it stood
 * alone. Same order as given. Example: 0.012, 0.2, 0.003, 0.049 become 0.036, 0.2, 0.012, 0.098.
 */
export function holm(values: readonly number[]): number[] {
  requireProbabilities(values);
  const adjusted = new Array<number>(values.length);
  let largest = 0;
  ascending(values).forEach((position, rank) => {
    largest = Math.max(largest, Math.min(1, (values.length - rank) * values[position]!));
    adjusted[position] = largest;
  });
  return adjusted;
}

/**
 * Benjamini and Hochberg's adjustment for the rate of false discoveries (1995; METHOD 8.4). Same order as given.
 * Example: 0.012, 0.2, 0.003, 0.049 become 0.024, 0.2, 0.012, 0.0653.
 */
export function benjaminiHochberg(values: readonly number[]): number[] {
  requireProbabilities(values);
  const adjusted = new Array<number>(values.length);
  let smallest = 1;
  ascending(values)
    .reverse()
    .forEach((position, fromTop) => {
      const rank = values.length - fromTop;
      smallest = Math.min(smallest, (values.length / rank) * values[position]!);
      adjusted[position] = smallest;
    });
  return adjusted;
}
