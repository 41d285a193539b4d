import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';
import type { FrozenIndicator, FrozenRelease } from '../../src/model/release.ts';
import { sha256 } from '../effects.ts';
import { toFrozenTable } from './frozen-table.ts';

/** What is published, in the form that a release keeps. */
export interface Published {
  site: PublishedSite;
  indicators: readonly PublishedIndicator[];
}

function textsOf({ texts }: PublishedIndicator): FrozenIndicator['texts'] {
  return Object.fromEntries(
    Object.entries(texts).map(([language, { title, unitLabel, universe, definition, allLabel }]) => [
      language,
      { title, unitLabel, universe, definition, allLabel },
    ]),
  );
}

/** What had to be read before the figures, in the languages that have frozen pages. */
function knowOf({ texts }: PublishedIndicator, { site }: PublishedSite): FrozenIndicator['know'] {
  const whole = new Set(site.languages.filter(({ scope }) => scope === 'whole').map(({ id }) => id));
  const ofWhole = Object.entries(texts).filter(([language]) => whole.has(language));
  return Object.fromEntries(ofWhole.map(([language, { know }]) => [language, know]));
}

/** The labels of the groups that an indicator has figures of, so that a frozen page needs nothing that may change. */
function groupsOf({ observations }: PublishedIndicator, { dimensions }: PublishedSite): FrozenIndicator['groups'] {
  const keys = new Set(observations.map(({ dimension, group }) => `${dimension}/${group}`));
  const labels = (dimension: string, group: string): Record<string, string> => {
    const texts = dimensions.find((one) => one.dimension.id === dimension)?.texts ?? {};
    return Object.fromEntries(
      Object.entries(texts).flatMap(([language, { groups }]) => {
        const label = groups[group]?.label;
        return label === undefined ? [] : [[language, label]];
      }),
    );
  };
  return Object.fromEntries(
    [...keys]
      .map((key) => [key, labels(...(key.split('/') as [string, string]))] as const)
      .filter(([, one]) => Object.keys(one).length > 0),
  );
}

function sourcesOf({ sources }: PublishedIndicator, site: PublishedSite): FrozenIndicator['sources'] {
  return site.sources
    .filter(({ source }) => sources.includes(source.id))
    .map(({ source: { id, publisher, title, licence }, receipt: { retrieved } }) => ({
      id,
      publisher,
      title,
      licence,
      retrieved,
    }));
}

/** What an indicator means as a release keeps it: its kind of number, words, groups and sources. */
export function meaningOf(published: PublishedIndicator, site: PublishedSite) {
  const { measure, unit, per, direction } = published.indicator;
  const named = { groups: groupsOf(published, site), sources: sourcesOf(published, site) };
  return { measure, unit, per, direction, texts: textsOf(published), ...named };
}

/** An indicator for the manifest of a release; `into` is the release that its table is written to. */
function frozen(published: PublishedIndicator, site: PublishedSite, table: string, into: string): FrozenIndicator {
  const { id, issueArea, measure, unit, direction, per, decimals } = published.indicator;
  return {
    ...{ id, issueArea, measure, unit, direction, per, decimals },
    latestPeriod: published.latestPeriod,
    texts: textsOf(published),
    know: knowOf(published, site),
    groups: groupsOf(published, site),
    sources: sourcesOf(published, site),
    figures: published.observations.length,
    in: into,
    sha256: sha256(table),
  };
}

/**
 * What is published now as a release `id`. A table that has not changed since the release before stays where it lies:
 * the manifest names the release that holds it.
 */
export function freeze({ site, indicators }: Published, id: string, before: FrozenRelease | null): FrozenRelease {
  const old = new Map(before?.manifest.indicators.map((one) => [one.id, one]));
  const tables = new Map(indicators.map((one) => [one.id, toFrozenTable(one)]));
  const entries = indicators.map((one) => {
    const entry = frozen(one, site, tables.get(one.id)!, id);
    const was = old.get(one.id);
    return was?.sha256 === entry.sha256 ? { ...entry, in: was.in } : entry;
  });
  return { manifest: { id, date: site.date, previous: before?.manifest.id ?? null, indicators: entries }, tables };
}
