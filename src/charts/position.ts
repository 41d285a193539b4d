import type { Scale } from '../model/published.ts';

/**
 * Where a value stands on a scale, in percent of its width: 0 at `min`, 100 at `max`, beyond when off the scale.
 * Throws RangeError when the scale has no length.
 * Example: 10 on a scale from 0 to 40 is 25.
 */
export function percentOf(value: number, scale: Scale): number {
  if (!(scale.max > scale.min)) throw new RangeError(`invalid scale: from ${scale.min} to ${scale.max}`);
  return ((value - scale.min) / (scale.max - scale.min)) * 100;
}

/** A percentage kept on the scale: `onScale(112)` is 100. */
export function onScale(at: number): number {
  return Math.min(100, Math.max(0, at));
}
