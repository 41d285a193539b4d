/** Estimates of groups that divide a population, with their persons: what every summary measure begins from. */
export interface WeightedGroups {
  /** One estimate a group, all in one unit. */
  estimates: readonly number[];
  /** Persons of each group, same order; only their shares matter. */
  populations: readonly number[];
}

/** The sum of values. Example: 1, 2, 3 is 6. */
export function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Population shares p and the mean m = sum p y of everyone (METHOD, notation). Throws when a group has no persons or
 * the lists differ in length. Example: 10 and 20 of 300 and 100 persons have the shares 0.75 and 0.25 and the mean 12.5.
 */
export function shareAndMean({ estimates, populations }: WeightedGroups): { shares: number[]; mean: number } {
  if (estimates.length !== populations.length || estimates.length === 0)
    throw new RangeError(
      `each group needs an estimate and persons: ${estimates.length} and ${populations.length} given`,
    );
  if (!populations.every((persons) => persons > 0)) throw new RangeError('each group needs persons above 0');
  const whole = sumOf(populations);
  const shares = populations.map((persons) => persons / whole);
  return { shares, mean: sumOf(estimates.map((estimate, group) => estimate * shares[group]!)) };
}
