import { denominatorSource } from '../../src/format/figure-sources.ts';
import type { Messages } from '../../src/format/messages.ts';
import type { Observation } from '../../src/model/observation.ts';
import { type DownloadColumn, downloadColumns } from '../../src/model/download.ts';
import type { Division, GroupComparison, PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import type { Status } from '../../src/model/status.ts';
import { guard } from './guard.ts';

/** Stands where a release would, as long as the figures are those of none. */
export const unreleased = 'unreleased';

export type DownloadRow = Record<DownloadColumn, string | number>;

/** The names of a site in its first language, for the labels of downloads. */
export interface Labels {
  dimension: (id: string) => string;
  group: (dimension: string, group: string) => string | undefined;
  geography: (id: string) => string;
  area: (geography: string, area: string) => string;
  source: (id: string) => { publisher: string; licence: string };
  /** The release that the figures of an indicator are of, or `unreleased`. */
  release: (indicator: string) => string;
  /** Why a figure of this status is missing, in words; empty where the status says all. */
  why: (status: Status) => string;
}

/** Reasons for what is kept from a reader; a source that has no figure, or a question that does not arise, needs none. */
export function reasonsIn(messages: Messages): Labels['why'] {
  const keys: Partial<Record<Status, string>> = {
    withheld: 'takeAway.hidden',
    unreliable: 'notCounted.means.unreliable',
  };
  return (status) => {
    const key = keys[status];
    return key === undefined ? '' : messages.say(key);
  };
}

/**
 * Looks labels up in the first language of the site. `releases` is the release of each indicator whose figures are
 * those of one, `why` what a figure says that is kept from a reader. Throws on a source that the site does not name.
 */
export function labelsOf(
  site: PublishedSite,
  releases: ReadonlyMap<string, string> = new Map(),
  why: Labels['why'] = () => '',
): Labels {
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
    release: (indicator) => releases.get(indicator) ?? unreleased,
    why,
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
  const from = { source: one.source, denominatorSource: denominatorSource(one, indicator), publisher, licence };
  return { ...codes, ...labelled, ...what, ...state, ...from, note: one.note || labels.why(one.status) };
}

type Printed = Pick<PublishedIndicator, 'indicator' | 'divisions'>;

const numberColumns = ['difference', 'ratio', 'people'].flatMap((name) => [name, `${name}Lower`, `${name}Upper`]);

/** A group beside its reference, as the page prints it; the reference itself is told by its own id. */
function compared({ comparison }: Division, group: string) {
  if (comparison === null) return {};
  const found = comparison.groups.find((one) => one.group === group);
  if (found === undefined) return group === comparison.reference ? { referenceGroup: comparison.reference } : {};
  const numbers = numberColumns.map((name) => [name, found[name as keyof GroupComparison] ?? '']);
  const ratioOf = found.ratio === null ? '' : comparison.adverseSide ? 'without' : 'with';
  return {
    ...(Object.fromEntries(numbers) as object),
    referenceGroup: comparison.reference,
    ratioOf,
    verdict: found.verdict,
  };
}

/** What is said of a figure beside others: of a group, in the newest period of its division. */
function besideOthers(one: Observation, { divisions }: Printed) {
  const none = Object.fromEntries(downloadColumns.slice(downloadColumns.indexOf('referenceGroup')).map((c) => [c, '']));
  const division = divisions.find(({ dimension, period }) => dimension === one.dimension && period === one.period);
  if (division === undefined || division.all.area !== one.area || division.all.geography !== one.geography) return none;
  const { summary, unknownShare } = division;
  const summed = {
    meanDifference: summary?.meanDifference ?? '',
    indexOfDisparity: summary?.indexOfDisparity ?? '',
    unknownShare: unknownShare ?? '',
  };
  return { ...none, ...compared(division, one.group), ...summed };
}

/** One row of a download: it says by itself what it is, of whom, where, when, from whom, how sure, and beside whom. */
export function downloadRow(one: Observation, published: Printed, labels: Labels): DownloadRow {
  const texts = Object.entries(textsOf(one, published, labels)).map(([column, text]) => [column, guard(text)]);
  const numbers = { ...numbersOf(one), per: published.indicator.per ?? '', ...besideOthers(one, published) };
  return { ...Object.fromEntries(texts), ...numbers, release: labels.release(published.indicator.id) } as DownloadRow;
}
