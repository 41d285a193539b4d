import { sortPeriods, yearsOf } from '../measures/periods.ts';
import type { Observation } from '../model/observation.ts';
import type { PublishedIndicator } from '../model/published.ts';

/** How many indicators have published figures of one kind, and the newest period those describe; null without any. */
export interface Held {
  count: number;
  newest: string | null;
}

/** Is there enough to begin with: by race and by place, and recent? `yes`, `in-part` or `no`. */
export type Enough = 'yes' | 'in-part' | 'no';

/** Figures count as recent up to this many years before the year of the build. */
export const recentYears = 5;

/** The figures of an indicator that a question asks about, published or not. */
export type Asked = (indicator: PublishedIndicator) => readonly Observation[];

/** Every figure; figures by a division that `byRace` names, of people; figures by place. */
export const everyFigure: Asked = ({ observations }) => observations;
export const figuresByPlace: Asked = ({ places }) => places.flatMap(({ areas }) => areas);

/** Figures of groups of people in the divisions named. Firms and areas by group are not figures about people. */
export function figuresBy(dimensions: ReadonlySet<string>): Asked {
  return ({ indicator, observations }) =>
    indicator.context ? [] : observations.filter(({ dimension }) => dimensions.has(dimension));
}

/**
 * How many of the indicators have a published figure of the kind asked about, and the newest period.
 * Example: three indicators of which two have figures by place, 2019 and 2015-2019, are `{ count: 2, newest: '2019' }`.
 */
export function held(indicators: readonly PublishedIndicator[], asked: Asked): Held {
  const periods = indicators
    .map((one) => asked(one).filter(({ status }) => status === 'published'))
    .filter((published) => published.length > 0)
    .map((published) => sortPeriods(published.map(({ period }) => period)).at(-1)!);
  return { count: periods.length, newest: sortPeriods(periods).at(-1) ?? null };
}

/**
 * `yes` when there are figures by race and by place and the newest of each is at most five years older than the build;
 * `no` when there is no figure at all; else `in-part`. Example: by race 2023, by place none is `in-part`.
 */
export function enough(all: Held, byRace: Held, byPlace: Held, buildYear: number): Enough {
  if (all.count === 0) return 'no';
  const recent = ({ newest }: Held): boolean =>
    newest !== null && (yearsOf(newest)?.end ?? 0) >= buildYear - recentYears;
  return recent(byRace) && recent(byPlace) ? 'yes' : 'in-part';
}
