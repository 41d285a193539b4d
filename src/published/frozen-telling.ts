import type { Telling } from '../format/telling.ts';
import type { Indicator, IndicatorTexts } from '../model/indicator.ts';
import type { FrozenIndicator } from '../model/release.ts';
import { frozenTexts } from './frozen-page.ts';
import type { PageContext } from './page-context.ts';

/** The words of the site for divisions in a language, with the labels that groups had in the release. */
function dimensionsThen({ site, language }: PageContext, entry: FrozenIndicator): Telling['dimensions'] {
  return new Map(
    site.dimensions.map(({ dimension, texts: all }) => {
      const texts = all[language.id] ?? dimension.texts;
      const groups = Object.entries(texts.groups).map(([group, words]) => {
        const label = entry.groups[`${dimension.id}/${group}`]?.[language.id] ?? words.label;
        return [group, { ...words, label }] as const;
      });
      return [dimension.id, { dimension, texts: { ...texts, groups: Object.fromEntries(groups) } }] as const;
    }),
  );
}

/**
 * What the sentences on a frozen chart or map are made from: the words of the release, and the short name that the
 * indicator has now, or its title. `place` is where the figures of its divisions are from, if it has any.
 */
export function frozenTelling(
  page: PageContext,
  entry: FrozenIndicator,
  place: { geography: string; area: string } | null,
): Telling {
  const texts = frozenTexts(entry, page.language.id);
  const live = page.site.indicators.includes(entry.id) ? page.indicator(entry.id) : null;
  const short = live === null ? texts.title : page.words(live).short;
  const shareOfAll = live?.indicator.figures?.shareOfAll ?? false;
  return {
    messages: page.messages,
    // The sentences on one division and one map ask for nothing of an indicator that a release does not keep.
    indicator: { ...entry, figures: place === null ? null : { ...place, shareOfAll } } as unknown as Indicator,
    texts: { ...texts, short } as IndicatorTexts,
    ...{ divisions: [], overTime: null, places: [] },
    dimensions: dimensionsThen(page, entry),
    geographies: new Map(
      page.site.geographies.map(({ geography, texts: all }) => [
        geography.id,
        all[page.language.id] ?? geography.texts,
      ]),
    ),
    areaName: page.areaName,
  };
}
