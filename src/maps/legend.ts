import type { PlaceFigures } from '../model/published.ts';
import { type FillClass, rampFor } from './classes.ts';

/** One line of the key of a map. `to` is null in the last class, which has no upper limit. */
export interface LegendEntry {
  fill: FillClass;
  from: number | null;
  to: number | null;
  /** The number of areas in the class. */
  count: number;
}

/**
 * The key of a map, from low to high: every class with its limits and the number of areas, empty ones too, because the
 * limits are the same every year; zero and no figure where they happen, or where `lines` asks for them.
 * Example: limits 0 and 10 with 3 and 4 areas give 0 to 10 (3) and 10 or more (4).
 */
export function legend(
  figures: Pick<PlaceFigures, 'breaks' | 'classCounts' | 'zeroCount' | 'missingCount'>,
  lines = { zero: false, none: false },
): LegendEntry[] {
  const { breaks, classCounts, zeroCount, missingCount } = figures;
  const fills = rampFor(breaks.length);
  const classes = breaks.map((from, index): LegendEntry => {
    const fill = fills[index] ?? 'none';
    return { fill, from, to: breaks[index + 1] ?? null, count: classCounts[index] ?? 0 };
  });
  const zero: LegendEntry = { fill: 'zero', from: 0, to: 0, count: zeroCount };
  const none: LegendEntry = { fill: 'none', from: null, to: null, count: missingCount };
  return [
    ...(lines.zero || zeroCount > 0 ? [zero] : []),
    ...classes,
    ...(lines.none || missingCount > 0 ? [none] : []),
  ];
}
