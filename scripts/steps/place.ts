import { countClasses } from '../../src/measures/class-breaks.ts';
import { sortPeriods } from '../../src/measures/periods.ts';
import { niceScale } from '../../src/measures/scale.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { PlaceFigures } from '../../src/model/published.ts';
import { noNumbers } from '../../src/model/table.ts';

type Layer = Indicator['places'][number];

/** An area of the geography for which the table has no row. */
function absent({ geography, source }: Layer, area: string, period: string): Observation {
  const place = { period, vintage: '', geography, area, dimension: 'all', group: 'all' };
  return { ...place, status: 'not-available', ...noNumbers, intervalFrom: null, reliability: null, note: '', source };
}

/**
 * The map and list of one layer at its newest period: every area of the geography in its order, the whole beside them,
 * and how many areas fall in each class, at zero, or have no figure. `observations` are those of this layer.
 * Throws when the layer has no figure for any period.
 */
export function place(
  indicator: Indicator,
  layer: Layer,
  areaIds: readonly string[],
  observations: readonly Observation[],
): PlaceFigures {
  const here = observations.filter((one) => one.geography === layer.geography);
  const period = sortPeriods(here.map((one) => one.period)).at(-1);
  if (period === undefined)
    throw new Error(`indicator ${indicator.id}: ${layer.series} has no row by ${layer.geography}`);
  const byArea = new Map(here.filter((one) => one.period === period).map((one) => [one.area, one]));
  const areas = areaIds.map((area) => byArea.get(area) ?? absent(layer, area, period));
  const whole = observations.find((one) => one.geography !== layer.geography && one.period === period) ?? null;
  const values = areas.map((one) => one.estimate).filter((value) => value !== null);
  const classes = countClasses(values, layer.breaks);
  const reach = [...values, whole?.estimate ?? null].filter((value) => value !== null);
  return {
    geography: layer.geography,
    overlay: layer.overlay,
    source: layer.source,
    period,
    breaks: layer.breaks,
    whole,
    areas,
    classCounts: classes.counts,
    zeroCount: classes.zero,
    missingCount: areas.length - values.length,
    scale: niceScale(reach, 0, indicator.unit === 'percent' ? 100 : null),
  };
}
