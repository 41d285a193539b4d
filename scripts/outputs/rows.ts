import type { Observation } from '../../src/model/observation.ts';
import type { PublishedIndicator, PublishedSite } from '../../src/model/published.ts';
import { guard } from './guard.ts';

/** The columns of every download, in order. Numbers are never guarded, texts always are. */
export const downloadColumns = [
  'indicator',
  'title',
  'period',
  'geography',
  'geographyLabel',
  'area',
  'areaLabel',
  'dimension',
  'dimensionLabel',
  'group',
  'groupLabel',
  'status',
  'reliability',
  'estimate',
  'lower',
  'upper',
  'intervalFrom',
  'marginOfError',
  'numerator',
  'denominator',
  'per',
  'unit',
  'unitLabel',
  'universe',
  'measure',
  'direction',
  'vintage',
  'source',
  'publisher',
  'licence',
  'note',
] as const;

export type DownloadRow = Record<(typeof downloadColumns)[number], string | number>;

/** The names of a site in its first language, for the labels of downloads. */
export interface Labels {
  dimension: (id: string) => string;
  group: (dimension: string, group: string) => string | undefined;
  geography: (id: string) => string;
  area: (geography: string, area: string) => string;
  source: (id: string) => { publisher: string; licence: string };
}

/** Looks labels up in the first language of the site. Throws on a source that the site does not name. */
export function labelsOf(site: PublishedSite): Labels {
  const dimensions = new Map(site.dimensions.map(({ dimension }) => [dimension.id, dimension.texts]));
  const geographies = new Map(site.geographies.map((one) => [one.geography.id, one.geography.texts]));
  const language = site.site.languages[0]?.id ?? '';
  const named = site.geographies.flatMap(({ geography, areas }) =>
    areas.map((area) => [`${geography.id}/${area.id}`, area.names[language] ?? area.id] as const),
  );
  const areas = new Map(named);
  const sources = new Map(site.sources.map(({ source }) => [source.id, source]));
  return {
    dimension: (id) => dimensions.get(id)?.name ?? id,
    group: (dimension, group) => dimensions.get(dimension)?.groups[group]?.label,
    geography: (id) => geographies.get(id)?.name ?? id,
    area: (geography, area) => areas.get(`${geography}/${area}`) ?? area,
    source: (id) => {
      const source = sources.get(id);
      if (source === undefined) throw new Error(`there is no source "${id}"`);
      return source;
    },
  };
}

/** Numbers of a figure; an empty cell where it has none. A value exists only when published. */
function numbersOf(one: Observation) {
  return {
    estimate: one.estimate ?? '',
    lower: one.lower ?? '',
    upper: one.upper ?? '',
    marginOfError: one.marginOfError ?? '',
    numerator: one.numerator ?? '',
    denominator: one.denominator ?? '',
  };
}

function textsOf(one: Observation, { indicator }: Pick<PublishedIndicator, 'indicator'>, labels: Labels) {
  const { geography, area, dimension, group } = one;
  const { publisher, licence } = labels.source(one.source);
  const { id, texts, unit, measure, direction } = indicator;
  const labelled = {
    geographyLabel: labels.geography(geography),
    areaLabel: labels.area(geography, area),
    dimensionLabel: labels.dimension(dimension),
    groupLabel: labels.group(dimension, group) ?? texts.allLabel,
  };
  const codes = { indicator: id, period: one.period, geography, area, dimension, group, vintage: one.vintage };
  const what = { title: texts.title, unit, unitLabel: texts.unitLabel, universe: texts.universe, measure, direction };
  const state = { status: one.status, reliability: one.reliability ?? '', intervalFrom: one.intervalFrom ?? '' };
  return { ...codes, ...labelled, ...what, ...state, source: one.source, publisher, licence, note: one.note };
}

/** One row of a download: it says by itself what it is, of whom, where, when, from whom and how sure. */
export function downloadRow(
  one: Observation,
  published: Pick<PublishedIndicator, 'indicator'>,
  labels: Labels,
): DownloadRow {
  const texts = Object.entries(textsOf(one, published, labels)).map(([column, text]) => [column, guard(text)]);
  const row = { ...Object.fromEntries(texts), ...numbersOf(one), per: published.indicator.per ?? '' };
  return row as DownloadRow;
}
