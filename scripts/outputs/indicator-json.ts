import type { PublishedIndicator } from '../../src/model/published.ts';
import type { PublishedSite } from '../../src/model/published-site.ts';

type Told = Omit<PublishedIndicator, 'files' | 'maps' | 'release'>;

/** Texts by language, each made from those of a dimension, a kind of place or a source. */
const byLanguage = <Texts, Label>(texts: Record<string, Texts>, label: (one: Texts) => Label): Record<string, Label> =>
  Object.fromEntries(Object.entries(texts).map(([language, one]) => [language, label(one)]));

/** Names of the ways people are divided here and of their groups, and of the kinds of place, in every language. */
function labelsOf({ observations }: Told, { dimensions, geographies }: PublishedSite) {
  const divided = new Set(observations.map(({ dimension }) => dimension));
  const placed = new Set(observations.map(({ geography }) => geography));
  return {
    dimensions: Object.fromEntries(
      dimensions
        .filter(({ dimension }) => divided.has(dimension.id))
        .map(({ dimension, texts }) => [
          dimension.id,
          byLanguage(texts, ({ name, groups }) => ({ name, groups: byLanguage(groups, ({ label }) => label) })),
        ]),
    ),
    geographies: Object.fromEntries(
      geographies
        .filter(({ geography }) => placed.has(geography.id))
        .map(({ geography, texts }) => [geography.id, byLanguage(texts, ({ name }) => name)]),
    ),
  };
}

/** Who each figure is from, on which terms, when it was read, and what must be known of it, in every language. */
function originsOf({ sources: ids }: Told, { sources }: PublishedSite) {
  return sources
    .filter(({ source }) => ids.includes(source.id))
    .map(({ source: { id, title, publisher, licence, url }, receipt, texts }) => {
      return { id, title, publisher, licence, url, retrieved: receipt.retrieved, texts };
    });
}

/** Ours are the texts and the arithmetic; figures stay under the terms of their sources, which `origins` names. */
const licence = {
  textsAndCalculations: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  figures: 'origins[].licence',
};

/**
 * The object of a page as JSON: figures, comparisons, texts and sentences in every language; who publishes it, of which
 * release and day, from whom, on which terms, and the names of its groups. The pictures of a map repeat `observations`,
 * so of each only its period, group and classes are written. `release` is null where the figures are those of none.
 * Example: `labels.dimensions.kin.en.groups["heron-kin"]` is `Heron kin`.
 */
export function toIndicatorJson(told: Told, site: PublishedSite, release: string | null): string {
  const places = told.places.map((place) => ({ ...place, areas: undefined, others: undefined }));
  const about = {
    page: `${site.site.url}/indicators/${told.id}/`,
    publisher: site.site.texts.name,
    date: site.date,
    release,
    licence,
    origins: originsOf(told, site),
    labels: labelsOf(told, site),
  };
  return `${JSON.stringify({ ...told, places, ...about })}\n`;
}
