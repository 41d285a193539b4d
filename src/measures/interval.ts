/** Two limits around a value, in the value's unit. */
export interface Interval {
  lower: number;
  upper: number;
}

/**
 * Cuts an interval at the limits of its unit (METHOD 2): a share never leaves 0..100, nothing counted is below 0.
 * Example: `cutInterval({ lower: -1.2, upper: 4 }, 0, 100)` is `{ lower: 0, upper: 4 }`.
 */
export function cutInterval(interval: Interval, lowest: number, highest: number): Interval {
  const within = (value: number) => Math.min(highest, Math.max(lowest, value));
  return { lower: within(interval.lower), upper: within(interval.upper) };
}
