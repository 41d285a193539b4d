import type { Indicator, IndicatorTexts } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { GapChange, LevelChange, Verdict } from './verdict.ts';

/** Texts in every language of the site, by language id. */
export type InLanguages<T> = Record<string, T>;

/** An axis, computed once at build: limits, and four or five round values on it. */
export interface Scale {
  min: number;
  max: number;
  ticks: number[];
}

/** One group in a division: its newest figure, its history, and its distance from everyone at both ends. */
export interface DivisionRow {
  group: string;
  latest: Observation;
  /** One observation a period of the division, same order as `periods`; status tells why a value is missing. */
  history: Observation[];
  /** Group minus everyone, in the unit (points for percent); null when either side has no value. */
  difference: number | null;
  differenceFirst: number | null;
}

/** A group against the declared reference group of its division, in the newest period. */
export interface GroupComparison {
  group: string;
  /** Group minus reference, in the unit (points for percent), with its 95 % interval where an error is stated. */
  difference: number | null;
  differenceLower: number | null;
  differenceUpper: number | null;
  /** Group over reference, of those without where `adverseSide`. */
  ratio: number | null;
  ratioLower: number | null;
  ratioUpper: number | null;
  /** People behind the gap: (group - reference) x people of the group; null where these are not known. */
  people: number | null;
  peopleLower: number | null;
  peopleUpper: number | null;
  verdict: Verdict;
}

/** Every group of a division against its reference. `scanned` differences were tested, and adjusted for (Holm). */
export interface Comparison {
  reference: string;
  adverseSide: boolean;
  scanned: number;
  groups: GroupComparison[];
}

/** How a group moved from the first comparable period to the newest, and its gap to the reference group with it. */
export interface GroupProgress {
  group: string;
  level: LevelChange;
  /** Null for the reference group and for everyone: they have no gap. */
  absolute: GapChange | null;
  relative: GapChange | null;
  /** One gap narrower and the other wider: both are true, and both must be said. */
  disagree: boolean;
  /** The gap is narrower and the better-off side has clearly got worse: that is not progress. */
  levelledDown: boolean;
}

/** Progress both ways at once, for everyone (`all`, first) and each group; null where no change can be tested. */
export interface Progress {
  first: string;
  last: string;
  reference: string;
  groups: GroupProgress[];
}

/** How far the groups of a partition lie from their common value on average. */
export interface Summary {
  /** In the unit of the figures (points for percent), weighted by what each figure is out of. */
  meanDifference: number;
  /** The same in percent of the common value, of those without where having is better; null where that is 0. */
  indexOfDisparity: number | null;
  groups: number;
  /** Groups without a figure or a weight: named beside the number. */
  leftOut: string[];
}

/** An indicator divided one way (by race, by sex …): a chart, a table, a sentence and a trend. */
export interface Division {
  dimension: string;
  period: string;
  /** All periods shown, ascending, including years without a figure inside the span (for the hatch). */
  periods: string[];
  /** The first period with a figure that the newest is compared with; null when there is one period only. */
  firstPeriod: string | null;
  all: Observation;
  allHistory: Observation[];
  rows: DivisionRow[];
  /** Null where groups are not compared: counts, parts of a whole, no reference, neither better nor worse. */
  comparison: Comparison | null;
  /** Null where the groups are no partition, fewer than three, not compared, or without known weights. */
  summary: Summary | null;
  /** Percent of everyone whose group nobody recorded; null where there is no such group or its count is not known. */
  unknownShare: number | null;
  /** Null where there is no earlier comparable period, or no error to test a change by. */
  progress: Progress | null;
  scale: Scale;
  trendScale: Scale;
}

/** One picture of a map: the figures of every area in one period for one group, with the whole beside them. */
export interface PlaceView {
  period: string;
  dimension: string;
  group: string;
  whole: Observation | null;
  areas: Observation[];
  /** Number of areas in each class of `breaks`, in order; then zero, and without a figure. */
  classCounts: number[];
  zeroCount: number;
  missingCount: number;
}

/** Figures by place: the picture shown first, and others of the same map by group or by period. */
export interface PlaceFigures extends PlaceView {
  geography: string;
  overlay: string | null;
  source: string;
  breaks: number[];
  others: PlaceView[];
  scale: Scale;
}

/** The generated sentences of a page, one set a language; each can be quoted alone. */
export interface Sentences {
  takeaways: string[];
  /** By dimension: what the chart says. */
  divisions: Record<string, string>;
  /** By dimension: what the trend says; empty when there is no trend. */
  trends: Record<string, string>;
  /** By geography: what the map says. */
  places: Record<string, string>;
  citation: string;
}

export interface PublishedFile {
  format: 'csv' | 'xlsx' | 'json' | 'parquet' | 'zip';
  path: string;
  bytes: number;
}

/** `.build/indicators/<id>.json`: the one object that the page, its charts, its table and its files are printed from. */
export interface PublishedIndicator {
  id: string;
  indicator: Indicator;
  /** The newest release, if all figures are those of it; null while they differ from it, or there is none. */
  release: string | null;
  /** The newest period any figure describes. */
  latestPeriod: string;
  latestVintage: string;
  /** The day newer figures were to be expected; null when the source states no cadence. */
  nextExpected: string | null;
  overdue: boolean;
  everyone: Observation | null;
  divisions: Division[];
  places: PlaceFigures[];
  /** Every figure, in table order. */
  observations: Observation[];
  sources: string[];
  files: PublishedFile[];
  /** Where each map lies as GeoJSON and TopoJSON, without an ending. */
  maps: { geography: string; path: string }[];
  texts: InLanguages<IndicatorTexts>;
  sentences: InLanguages<Sentences>;
}
