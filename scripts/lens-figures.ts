import type { Catalog } from '../src/model/catalog.ts';
import type { Lens } from '../src/model/lens.ts';
import type { NeedIndicator, NeedValue, Residents } from '../src/model/lens-data.ts';
import type { Observation } from '../src/model/observation.ts';
import type { PublishedIndicator } from '../src/model/published.ts';
import type { TableRow } from '../src/model/table.ts';

/** What of a published indicator the lens reads. */
export type Measured = Pick<PublishedIndicator, 'id' | 'indicator' | 'places' | 'texts'>;

const valueOf = (row: TableRow | undefined): number | null => (row?.status === 'published' ? row.estimate : null);

/** Residents by place: of everyone and by group, from the rows of the table. */
export function residentsBy(
  catalog: Catalog,
  { people }: Lens,
  groups: readonly string[],
): (geography: string, area: string) => Residents {
  const { source, series, period, dimension } = people;
  const rows = (catalog.tables.get(source) ?? []).filter((row) => row.series === series && row.period === period);
  const byKey = new Map(rows.map((row) => [[row.geography, row.area, row.dimension, row.group].join('|'), row]));
  return (geography, area) => {
    const everyone = byKey.get([geography, area, 'all', 'all'].join('|'));
    return {
      all: valueOf(everyone),
      groups: groups.map((group) => valueOf(byKey.get([geography, area, dimension, group].join('|')))),
      reliability: everyone?.reliability ?? null,
      note: everyone?.note ?? '',
    };
  };
}

const needValue = ({ status, estimate, lower, upper, reliability, note }: Observation): NeedValue => ({
  status,
  value: estimate,
  lower,
  upper,
  reliability,
  note,
});

/** The figures of everyone by place. Throws when the indicator has none: the checks have looked. */
export function needOf(one: Measured, weight: number, geography: string, areas: readonly string[]): NeedIndicator {
  const layer = one.places.find((place) => place.geography === geography && place.group === 'all');
  if (layer === undefined) throw new Error(`indicator ${one.id} has no figure of everyone by ${geography}`);
  const byArea = new Map(layer.areas.map((figure) => [figure.area, figure]));
  const { direction, unit, per, decimals } = one.indicator;
  return {
    id: one.id,
    weight,
    direction,
    unit,
    per,
    decimals,
    period: layer.period,
    names: Object.fromEntries(Object.entries(one.texts).map(([language, { short }]) => [language, short])),
    whole: layer.whole === null ? null : needValue(layer.whole),
    areas: areas.map((area) => needValue(byArea.get(area)!)),
  };
}
