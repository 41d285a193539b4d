import type { Correction, CorrectionTexts } from '../model/correction.ts';
import type { Observation } from '../model/observation.ts';
import type { FrozenIndicator } from '../model/release.ts';
import type { CitedPage } from '../format/citation-styles.ts';
import type { PageContext } from './page-context.ts';

/** Words of a frozen indicator in a language; one that the release did not have yet falls back on its first. */
export function frozenTexts(entry: FrozenIndicator, language: string): FrozenIndicator['texts'][string] {
  const texts = entry.texts[language] ?? Object.values(entry.texts)[0];
  if (texts === undefined) throw new Error(`${entry.id}: the release has no words`);
  return texts;
}

/** What a group was called in a release: everyone, the label of then, or its id. Example: `Anyone aboard` for `all`. */
export function frozenLabel(
  { language }: PageContext,
  entry: FrozenIndicator,
  { dimension, group }: Pick<Observation, 'dimension' | 'group'>,
): string {
  if (group === 'all') return frozenTexts(entry, language.id).allLabel;
  return entry.groups[`${dimension}/${group}`]?.[language.id] ?? group;
}

/**
 * A frozen page as citations name it: its own address, and the day of its release, so that it is cited alike for ever.
 * Example: the key of safe water in the release of March 1, 2022 is `safe-water-2022-03-01`.
 */
export function frozenCited(page: PageContext, entry: FrozenIndicator, release: string): CitedPage {
  return {
    id: `${entry.id}-${release}`,
    site: page.texts.name,
    title: frozenTexts(entry, page.language.id).title,
    period: entry.latestPeriod,
    publishers: entry.sources.map(({ publisher }) => publisher),
    url: page.absolute(`/r/${release}/${entry.id}/`),
    date: release.slice(0, 10),
    release,
  };
}

/** Corrections that touch an indicator of a release: from the first one that was wrong until the first that is right. */
export function correctionsOf(
  page: PageContext,
  indicator: string,
  release: string,
): { correction: Correction; texts: CorrectionTexts }[] {
  return correctionsTo(page, indicator).filter(
    ({ correction: { from, until } }) => from <= release && (until === null || release < until),
  );
}

/** All corrections of an indicator, in the words of the page: its live pages tell what was wrong once. */
export function correctionsTo(
  { site, language }: PageContext,
  indicator: string,
): { correction: Correction; texts: CorrectionTexts }[] {
  return site.corrections
    .filter(({ correction }) => correction.indicator === indicator)
    .map(({ correction, texts }) => ({ correction, texts: texts[language.id] ?? correction.texts }));
}
