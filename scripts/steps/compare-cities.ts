import { niceScale } from '../../src/measures/scale.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Scale } from '../../src/model/published.ts';
import type { CityComparison } from '../../src/model/published-site.ts';

/** The figures of an indicator in an area of some geography, from its own table. */
type MeasuredAt = (at: { geography: string; area: string }) => Observation[];

/** Same release of the same table, same period, same group: anything else is another figure. */
const isSame = (one: Observation, other: Observation): boolean =>
  one.vintage === other.vintage &&
  one.period === other.period &&
  one.dimension === other.dimension &&
  one.group === other.group;

/** The newest period for which there is a figure here. */
function newestOf(here: readonly Observation[]): string | undefined {
  const known = here.filter(({ estimate }) => estimate !== null).map(({ period }) => period);
  return known.toSorted().at(-1);
}

function scaleOf(indicator: Indicator, observations: readonly Observation[]): Scale {
  const reach = observations.flatMap(({ estimate, upper }) => [estimate, upper]).filter((value) => value !== null);
  return niceScale(reach, indicator.scaleStart, indicator.unit === 'percent' ? 100 : null);
}

/**
 * The figures of an indicator set beside those of other cities: for everyone and each group of the newest period, and
 * only where the same table has both. Empty where no other city is in the table. `measuredAt` gives figures of an area.
 * Example: 20 percent here and 15 and 25 in two other cities, 2020 to 2024, are one comparison.
 */
export function compareCities(catalog: Catalog, indicator: Indicator, measuredAt: MeasuredAt): CityComparison[] {
  const { figures, id } = indicator;
  if (figures === null) return [];
  const compared = [...catalog.geographies.values()].filter((geography) => geography.compared);
  const others = compared.flatMap(({ id: geography, areas }) =>
    areas.flatMap((area) => measuredAt({ geography, area })),
  );
  const here = measuredAt(figures);
  const period = newestOf(here);
  const newest = here.filter((one) => one.period === period && one.estimate !== null);
  return newest.flatMap((one) => {
    const there = others.filter((other) => isSame(one, other));
    if (there.every(({ estimate }) => estimate === null)) return [];
    const { dimension, group } = one;
    const scale = scaleOf(indicator, [one, ...there]);
    return { indicator: id, period: one.period, dimension, group, here: one, there, scale };
  });
}
