import type { Shape } from '../charts/marks.ts';
import { distanceFigure, formatDistance, formatDistanceWithUnit } from '../format/distance.ts';
import { type Figure, figureOf } from '../format/figure.ts';
import { formatPeriod } from '../format/period.ts';
import { formatRatio, formatRatioLimits } from '../format/ratio.ts';
import type { StandingComparison, StandingRow } from '../model/group-standing.ts';
import type { Observation } from '../model/observation.ts';
import type { Division, PublishedIndicator, Scale } from '../model/published.ts';
import { type FigureText, figureText } from './figure-text.ts';
import type { PageContext } from './page-context.ts';
import { lineOfEveryone } from './table-rows.ts';

/** What is said of a group beside a yardstick, in the words of a page; null where no number is. */
export interface BesideText {
  label: string;
  value: string;
  difference: string | null;
  ratio: string | null;
  verdict: string;
  /** Whether a test stands behind what is said. */
  tested: boolean;
}

/** One row of a group's standing, with its figures and its words. */
export interface StandingLine {
  row: StandingRow;
  published: PublishedIndicator;
  label: string;
  /** Unit, period, and the place where it is not that of the site. */
  note: string;
  observation: Observation;
  all: Observation | null;
  reference: Observation | null;
  /** Figures of the other groups of the division, for strokes without names. */
  others: number[];
  scale: Scale;
  shape: Shape;
  text: FigureText;
  besideAll: BesideText | null;
  besideReference: BesideText | null;
}

const latestOf = ({ rows }: Division, group: string | null): Observation | null =>
  rows.find((one) => one.group === group)?.latest ?? null;

function numbersOf(page: PageContext, given: Figure, found: StandingComparison, adverseSide: boolean) {
  const { say, messages } = page;
  const { difference, differenceLower, differenceUpper, ratio, ratioLower, ratioUpper } = found;
  const within = (value: string, interval: string): string => say('groupPage.withInterval', { value, interval });
  const figure = distanceFigure({ lower: differenceLower, upper: differenceUpper }, given);
  const distance = (value: number): string => formatDistance(value, figure, messages);
  const apart = difference === null ? null : formatDistanceWithUnit(difference, figure, messages);
  const times = ratio === null ? null : formatRatio(ratio, messages, { lower: ratioLower, upper: ratioUpper });
  const said = times !== null && adverseSide ? say('groupPage.without', { times }) : times;
  const limits = differenceLower === null || differenceUpper === null ? null : [differenceLower, differenceUpper];
  return {
    difference:
      apart === null || limits === null
        ? apart
        : within(apart, say('values.interval', { lower: distance(limits[0]!), upper: distance(limits[1]!) })),
    ratio:
      said === null || ratioLower === null ? said : within(said, formatRatioLimits(ratioLower, ratioUpper, messages)),
  };
}

function besideText(
  page: PageContext,
  { indicator }: PublishedIndicator,
  found: StandingComparison | null,
  other: { label: string; observation: Observation | null },
  adverseSide: boolean,
): BesideText | null {
  if (found === null || other.observation === null) return null;
  return {
    label: other.label,
    value: figureText(page, indicator, other.observation).value,
    ...numbersOf(page, figureOf(indicator), found, adverseSide),
    verdict: page.say(`compare.verdicts.${found.verdict}`),
    tested: found.differenceLower !== null,
  };
}

/** Unit and period of a figure, and its place where that is not the place of the site. */
function noteOf(page: PageContext, published: PublishedIndicator, { geography, area, period }: Observation): string {
  const { site } = page.site;
  const here = geography === site.geography && area === site.area;
  const values = { unit: page.words(published).unitLabel, period: formatPeriod(period, page.messages) };
  if (here) return page.say('groupPage.unit', values);
  return page.say('groupPage.elsewhere', { ...values, place: page.areaName(geography, area) });
}

/** The other groups of a division that have a figure and are people whom somebody recorded. */
function othersOf(page: PageContext, division: Division, group: string): number[] {
  const known = page.dimension(division.dimension).dimension.groups.filter(({ unknown }) => unknown !== true);
  const ids = new Set(known.map(({ id }) => id).filter((id) => id !== group));
  return division.rows.flatMap(({ group: id, latest }) =>
    ids.has(id) && latest.estimate !== null ? [latest.estimate] : [],
  );
}

/**
 * A row of the page of a group or a topic, with the figures of its indicator and the words of the page: nothing is
 * computed. A group without a figure has its words in `text` and nothing beside it.
 */
export function standingLine(page: PageContext, row: StandingRow): StandingLine {
  const published = page.indicator(row.indicator);
  const division = published.divisions.find(({ dimension }) => dimension === row.dimension)!;
  const { dimension, groups } = page.dimension(row.dimension);
  const observation = latestOf(division, row.group)!;
  const reference = latestOf(division, row.referenceGroup);
  const { short, allLabel } = page.words(published);
  const shown = observation.status === 'published';
  const labelOf = (id: string | null): string => groups.find((one) => one.id === id)?.label ?? '';
  const beside = (found: StandingComparison | null, label: string, other: Observation | null): BesideText | null =>
    shown ? besideText(page, published, found, { label, observation: other }, row.adverseSide) : null;
  return {
    row,
    published,
    label: short,
    note: noteOf(page, published, observation),
    observation,
    all: lineOfEveryone(published.indicator, division),
    reference,
    others: shown ? othersOf(page, division, row.group) : [],
    scale: division.scale,
    shape: dimension.counts === 'people' ? 'circle' : 'square',
    text: figureText(page, published.indicator, observation),
    besideAll: beside(row.all, allLabel, division.all),
    besideReference: beside(row.reference, labelOf(row.referenceGroup), reference),
  };
}
