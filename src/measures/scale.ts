import type { Scale } from '../model/published.ts';

const steps = [1, 2, 2.5, 5, 10];
const intervals = 4;

/** The smallest round step (1, 2, 2.5 or 5 times a power of ten) that spans `width` in at most four intervals. */
function roundStep(width: number): number {
  const rough = width / intervals;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = steps.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** A sum of steps without the dust of floating point: 0.1 + 0.2 is 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

/**
 * An axis for values in one unit: it starts at `start`, ends at a round value that covers the largest of them, and has
 * at most five round ticks. `limit` is the largest possible value of the unit (100 for percent), null without one.
 * Without values the axis is one unit long. Throws when a value lies below the start.
 * Example: `niceScale([13.6, 24.6], 0, 100)` is 0 to 30 with ticks at 0, 10, 20, 30.
 */
export function niceScale(values: readonly number[], start: number, limit: number | null): Scale {
  const smallest = values.reduce((low, value) => Math.min(low, value), Infinity);
  if (smallest < start) throw new RangeError(`the scale starts at ${start}, above the value ${smallest}`);
  const largest = values.reduce((high, value) => Math.max(high, value), -Infinity);
  const width = largest > start ? largest - start : 1;
  const step = roundStep(width);
  const count = Math.ceil(width / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => clean(start + index * step));
  const kept = limit === null ? ticks : ticks.filter((tick) => tick <= limit);
  const top = ticks.at(-1) ?? start;
  return { min: start, max: limit === null ? top : Math.min(top, limit), ticks: kept };
}
