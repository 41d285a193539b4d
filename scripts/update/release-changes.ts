import type { CrosswalkRow } from '../../src/model/crosswalk.ts';
import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import { meaningOf } from './freeze.ts';
import { redefined, reworded } from './meaning-changes.ts';
import { type FigureChanges, figureChanges } from './moved-figures.ts';

/** One release: what is published, and how the labels of each source were mapped. */
export interface Release {
  site: PublishedSite;
  indicators: readonly PublishedIndicator[];
  crosswalks: ReadonlyMap<string, readonly CrosswalkRow[]>;
}

/** An indicator that stands in both releases and is not the same. */
export interface IndicatorChange extends FigureChanges {
  id: string;
  decimals: number;
  /** What of its meaning, and of its words, changed. */
  redefined: string[];
  reworded: string[];
  latestBefore: string;
  latestAfter: string;
}

/** A label of a source that is mapped now and was not, or the other way. */
export interface LabelChange {
  source: string;
  row: CrosswalkRow;
  added: boolean;
}

/** Everything that an update changes for readers. */
export interface ReleaseChanges {
  pagesAdded: string[];
  pagesLost: string[];
  indicators: IndicatorChange[];
  labels: LabelChange[];
  /** Ids of indicators whose newer figures are overdue after the update. */
  overdue: string[];
}

/** Addresses of the pages that depend on the data, in every language of the site. */
function pagesOf({ site: { site, issueAreas }, indicators }: Release): string[] {
  const paths = [
    ...indicators.map(({ id }) => `/indicators/${id}/`),
    ...issueAreas.map(({ issueArea }) => `/issue-areas/${issueArea.id}/`),
  ];
  return site.languages.flatMap(({ id }, index) => paths.map((path) => (index === 0 ? path : `/${id}${path}`)));
}

const without = (some: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return some.filter((one) => !known.has(one));
};

const labelKey = (row: CrosswalkRow): string => Object.values(row).join('|');

function labelChanges(before: Release, after: Release): LabelChange[] {
  const rowsOf = (release: Release) =>
    [...release.crosswalks].flatMap(([source, rows]) =>
      rows.map((row) => ({ source, row, key: source + labelKey(row) })),
    );
  const [old, current] = [rowsOf(before), rowsOf(after)];
  const missing = (some: typeof old, others: typeof old) => {
    const keys = new Set(others.map(({ key }) => key));
    return some.filter(({ key }) => !keys.has(key));
  };
  return [
    ...missing(current, old).map(({ source, row }) => ({ source, row, added: true })),
    ...missing(old, current).map(({ source, row }) => ({ source, row, added: false })),
  ];
}

type Side = [PublishedIndicator, PublishedSite];

function changeOf([before, oldSite]: Side, [after, site]: Side): IndicatorChange {
  const [was, is] = [meaningOf(before, oldSite), meaningOf(after, site)];
  const language = site.site.languages[0]!.id;
  return {
    id: after.id,
    decimals: after.indicator.decimals,
    redefined: redefined(was, is, language),
    reworded: reworded(was, is, language),
    latestBefore: before.latestPeriod,
    latestAfter: after.latestPeriod,
    ...figureChanges(before.observations, after.observations),
  };
}

const isChanged = (one: IndicatorChange): boolean =>
  one.latestBefore !== one.latestAfter ||
  [one.added, one.lost, one.moved, one.hidden, one.shown, one.noted, one.redefined, one.reworded].some(
    (some) => some.length > 0,
  );

/** Compares two releases: pages, figures, labels and freshness. The same release twice gives empty lists. */
export function releaseChanges(before: Release, after: Release): ReleaseChanges {
  const [oldPages, newPages] = [pagesOf(before), pagesOf(after)];
  const old = new Map(before.indicators.map((one) => [one.id, one]));
  return {
    pagesAdded: without(newPages, oldPages),
    pagesLost: without(oldPages, newPages),
    indicators: after.indicators
      .flatMap((one) => {
        const was = old.get(one.id);
        return was === undefined ? [] : [changeOf([was, before.site], [one, after.site])];
      })
      .filter(isChanged),
    labels: labelChanges(before, after),
    overdue: after.indicators.filter((one) => one.overdue).map(({ id }) => id),
  };
}
