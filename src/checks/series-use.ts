import type { Indicator } from '../model/indicator.ts';
import type { Measure, Unit } from '../model/measure.ts';
import type { Folder } from './folder.ts';

/** How indicators use one series of a table: what its values therefore are. */
export interface SeriesUse {
  measures: Set<Measure>;
  /** Units in which values of the table itself are printed; a count shown as a share of all is not a percentage. */
  units: Set<Unit>;
}

export type SeriesUses = ReadonlyMap<string, SeriesUse>;

/** The key of a series: `seriesKey('water-survey', 'safe-water')`. */
export function seriesKey(source: string, series: string): string {
  return `${source} ${series}`;
}

interface Mention {
  key: string;
  measure: Measure;
  unit: Unit | null;
}

/** Measures whose printed value is not the value of the table: it is computed from several. */
const computed: readonly Measure[] = ['event-rate', 'representation'];

function mentions({ measure, unit, figures, places }: Indicator): Mention[] {
  const direct = computed.includes(measure) ? null : unit;
  const layers = places.flatMap(({ source, series, wholeSeries, shareOfAll }) =>
    [series, ...(wholeSeries === undefined ? [] : [wholeSeries])].map((one) => ({
      key: seriesKey(source, one),
      measure,
      unit: shareOfAll ? null : direct,
    })),
  );
  if (figures === null) return layers;
  const key = seriesKey(figures.source, figures.series);
  // A rate over a population of another table rests on counts; without one the table holds the publisher's own rate.
  const printed = figures.denominator !== undefined && measure === 'event-rate' ? null : unit;
  return [...layers, { key, measure, unit: figures.shareOfAll ? null : printed }];
}

/** How each series is used, over all indicators. A series that no indicator uses is missing from the map. */
export function usesOf(indicators: Iterable<Indicator>): SeriesUses {
  const uses = new Map<string, SeriesUse>();
  for (const indicator of indicators) {
    for (const { key, measure, unit } of mentions(indicator)) {
      const use = uses.get(key) ?? { measures: new Set(), units: new Set() };
      use.measures.add(measure);
      if (unit !== null) use.units.add(unit);
      uses.set(key, use);
    }
  }
  return uses;
}

/** The same of a folder as it was read. */
export function seriesUses(folder: Folder): SeriesUses {
  return usesOf([...folder.objects.indicators.values()].map(({ value }) => value));
}

/** Does the estimate of such a series count, persons or events? Where no indicator prints it as it is, or as people. */
export function isCounted(use: Partial<SeriesUse>): boolean {
  return use.units !== undefined && [...use.units].every((unit) => unit === 'people');
}
