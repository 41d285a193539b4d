import { countClasses } from '../../src/measures/class-breaks.ts';
import { sortPeriods } from '../../src/measures/periods.ts';
import { niceScale } from '../../src/measures/scale.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { PlaceFigures, PlaceView } from '../../src/model/published.ts';
import { noNumbers } from '../../src/model/table.ts';

type Layer = Indicator['places'][number];

/** An area of the geography for which the table has no row. */
function absent({ geography, source }: Layer, area: string, period: string, group: Group): Observation {
  const place = { period, vintage: '', geography, area, ...group };
  return { ...place, status: 'not-available', ...noNumbers, intervalFrom: null, reliability: null, note: '', source };
}

type Group = Pick<Observation, 'dimension' | 'group'>;
const everyone: Group = { dimension: 'all', group: 'all' };

/** The pictures of a layer, the one shown first at the head: of groups in the newest period, or of everyone by period. */
function picturesOf(layer: Layer, groups: readonly string[], here: readonly Observation[]): [string, Group][] {
  const periods = sortPeriods(here.map((one) => one.period)).reverse();
  const newest = periods[0]!;
  const { dimension } = layer;
  if (dimension === null) return periods.map((period) => [period, everyone]);
  const named = groups.filter((group) => here.some((one) => one.group === group && one.period === newest));
  const all = [everyone, ...named.map((group) => ({ dimension, group }))];
  return (layer.shareOfAll ? all.slice(1) : all).map((group) => [newest, group]);
}

const isOf = (one: Observation, period: string, { dimension, group }: Group): boolean =>
  one.period === period && one.dimension === dimension && one.group === group;

function viewOf(
  layer: Layer,
  areaIds: readonly string[],
  observations: readonly Observation[],
  period: string,
  group: Group,
): PlaceView {
  const shown = observations.filter((one) => isOf(one, period, group));
  const byArea = new Map(shown.filter((one) => one.geography === layer.geography).map((one) => [one.area, one]));
  const areas = areaIds.map((area) => byArea.get(area) ?? absent(layer, area, period, group));
  const values = areas.map((one) => one.estimate).filter((value) => value !== null);
  const classes = countClasses(values, layer.breaks);
  return {
    period,
    ...group,
    whole: shown.find((one) => one.geography !== layer.geography) ?? null,
    areas,
    classCounts: classes.counts,
    zeroCount: classes.zero,
    missingCount: areas.length - values.length,
  };
}

const reachOf = ({ areas, whole }: PlaceView): number[] =>
  [...areas.map((one) => one.estimate), whole?.estimate ?? null].filter((value) => value !== null);

/**
 * The map and list of one layer: at its newest period for everyone, or for the first group where everyone is all of
 * everyone; every area of the geography in its order, the whole beside them, and how many areas fall in each class, at
 * zero, or have no figure. The other groups of that period, or the other periods, are further pictures of the same map,
 * with the same classes. `observations` are those of this layer, `groups` those of its dimension in order.
 * Throws when the layer has no figure for any period.
 */
export function place(
  indicator: Indicator,
  layer: Layer,
  areaIds: readonly string[],
  observations: readonly Observation[],
  groups: readonly string[] = [],
): PlaceFigures {
  const here = observations.filter((one) => one.geography === layer.geography);
  if (here.length === 0) throw new Error(`indicator ${indicator.id}: ${layer.series} has no row by ${layer.geography}`);
  const pictures = picturesOf(layer, groups, here);
  const views = pictures.map(([period, group]) => viewOf(layer, areaIds, observations, period, group));
  const [first, ...others] = views;
  if (first === undefined)
    throw new Error(`indicator ${indicator.id}: ${layer.series} has no group of ${layer.dimension}`);
  return {
    ...first,
    geography: layer.geography,
    overlay: layer.overlay,
    source: layer.source,
    breaks: layer.breaks,
    others,
    scale: niceScale(views.flatMap(reachOf), 0, indicator.unit === 'percent' ? 100 : null),
  };
}
