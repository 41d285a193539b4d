import type { Verdict } from './verdict.ts';

/**
 * Columns that the files of group pages have after those of every download: a group beside everyone, and what is said of
 * it on the page, where every verdict is adjusted for all that the page shows.
 */
export const standingColumns = [
  'allDifference',
  'allDifferenceLower',
  'allDifferenceUpper',
  'allRatio',
  'allRatioLower',
  'allRatioUpper',
  'allVerdict',
  'pageVerdict',
  'pageScanned',
] as const;
export type StandingColumn = (typeof standingColumns)[number];

/** A group beside a yardstick, as printed: in the unit (points for percent); the verdict holds on the whole page. */
export interface StandingComparison {
  difference: number | null;
  differenceLower: number | null;
  differenceUpper: number | null;
  ratio: number | null;
  ratioLower: number | null;
  ratioUpper: number | null;
  verdict: Verdict;
}

/** Where one group stands on one indicator: the figures themselves are those of the division of the indicator. */
export interface StandingRow {
  indicator: string;
  dimension: string;
  group: string;
  /** Are ratios of those without? */
  adverseSide: boolean;
  /** Beside everyone; null where groups are not compared. */
  all: StandingComparison | null;
  /** The declared reference group; null where there is none that is compared with, or the group is it. */
  referenceGroup: string | null;
  reference: StandingComparison | null;
}

/** An indicator that counts the group in another variant of the same idea; `group` is the one called the same there. */
export interface CountedElsewhere {
  indicator: string;
  dimension: string;
  group: string | null;
}

/** `.build/groups/<dimension>--<group>.json`: a group on every indicator, in the order of the issue areas of the site. */
export interface GroupStanding {
  dimension: string;
  group: string;
  /** So many differences were tested together, and every verdict holds against all of them (Holm). */
  scanned: number;
  rows: StandingRow[];
  elsewhere: CountedElsewhere[];
  /** Indicators that no variant of this idea divides. */
  undivided: string[];
}

/** `.build/topics/<id>.json`: the groups of a topic on its indicators, below its headings. */
export interface TopicStanding {
  id: string;
  scanned: number;
  headings: {
    id: string;
    rows: StandingRow[];
    /** Indicators that count none of the groups meant. */
    without: string[];
  }[];
}
