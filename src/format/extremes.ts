import type { Observation } from '../model/observation.ts';

/** An observation that has a value. */
export interface Valued extends Observation {
  estimate: number;
}

/** Narrows to observations with a value. */
export function hasValue(observation: Observation): observation is Valued {
  return observation.status === 'published' && observation.estimate !== null;
}

/** The lowest and the highest of several figures. */
export interface Extremes {
  lowest: Valued;
  highest: Valued;
}

/**
 * The lowest and the highest figure by unrounded value, among published ones that need no caution; the first of equals.
 * Null with fewer than two: one figure has no range.
 */
export function extremesOf(observations: readonly Observation[]): Extremes | null {
  const sure = observations.filter(hasValue).filter((observation) => observation.reliability !== 'caution');
  const [first] = sure;
  if (first === undefined || sure.length < 2) return null;
  const lowest = sure.reduce((low, one) => (one.estimate < low.estimate ? one : low), first);
  const highest = sure.reduce((high, one) => (one.estimate > high.estimate ? one : high), first);
  return { lowest, highest };
}
