import { isTooUnknown } from '../src/measures/comparable-groups.ts';
import type { Messages } from '../src/format/messages.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { Indicator } from '../src/model/indicator.ts';
import type { InLanguages, Sentences } from '../src/model/published.ts';
import type { Observation } from '../src/model/observation.ts';
import type { PublishedSite } from '../src/model/published-site.ts';
import { areasOf } from './areas.ts';
import { compareCities } from './steps/compare-cities.ts';
import { divide, everyoneOverTime } from './steps/compare.ts';
import { compareGroups } from './steps/compare-groups.ts';
import { judgeProgress } from './steps/judge-progress.ts';
import { measureFigures, measureLayer } from './steps/measure.ts';
import { place } from './steps/place.ts';
import { publish, type Told } from './steps/publish.ts';
import { publishSite } from './steps/publish-site.ts';
import { summarize, unknownShare } from './steps/summarize.ts';
import { tell, type Vocabulary, vocabularyOf } from './steps/tell.ts';
import { inLanguages } from './words.ts';

/** Figures of everyone, by group and by place, with their comparisons. */
function figuresOf(catalog: Catalog, indicator: Indicator) {
  const figures = measureFigures(catalog, indicator);
  const layers = indicator.places.map((layer) => measureLayer(catalog, indicator, layer));
  const divisions = (indicator.figures?.dimensions ?? []).map((id) => {
    const dimension = catalog.dimensions.get(id)!;
    const division = divide(catalog, indicator, id, figures);
    const unknown = unknownShare(indicator, dimension, division);
    const comparison = isTooUnknown(unknown) ? null : compareGroups(indicator, dimension, division);
    const compared = { ...division, comparison, unknownShare: unknown };
    return {
      ...compared,
      summary: summarize(indicator, dimension, compared),
      progress: judgeProgress(indicator, dimension, compared),
    };
  });
  const places = indicator.places.map((layer, index) => {
    const geography = catalog.geographies.get(layer.geography);
    if (geography === undefined) throw new Error(`there is no geography "${layer.geography}"`);
    const ids = areasOf(catalog, geography).map((area) => area.id);
    const groups = layer.dimension === null ? [] : catalog.dimensions.get(layer.dimension)!.groups.map(({ id }) => id);
    return place(indicator, layer, ids, layers[index] ?? [], groups);
  });
  return { figures, layers, divisions, places };
}

function published(catalog: Catalog, indicator: Indicator, site: PublishedSite, vocabularies: Vocabulary[]): Told {
  const texts = inLanguages(catalog, `indicators/${indicator.id}`, indicator.texts);
  const { sources } = catalog;
  const parts = figuresOf(catalog, indicator);
  const untold = publish({ indicator, ...parts, sources, texts, date: site.date });
  const overTime = parts.divisions.length > 0 ? null : everyoneOverTime(indicator, parts.figures);
  const sentences: InLanguages<Sentences> = Object.fromEntries(
    vocabularies.map((vocabulary) => [vocabulary.messages.language, tell({ ...untold, overTime }, vocabulary, site)]),
  );
  return { ...untold, sentences };
}

/** The figures of an indicator as they would be in another area, from the same table. */
function measuredAt(catalog: Catalog, indicator: Indicator, at: { geography: string; area: string }): Observation[] {
  const { figures } = indicator;
  return figures === null ? [] : measureFigures(catalog, { ...indicator, figures: { ...figures, ...at } });
}

/**
 * Every indicator of a catalog measured, compared and told in each language, before its files. Pure: the build and the
 * page that checks a spreadsheet run it. Throws with the name of an indicator that has no figure or no sentence.
 */
export function tellAll(
  catalog: Catalog,
  languages: readonly Messages[],
  date: string,
): { site: PublishedSite; told: Told[] } {
  const indicators = [...catalog.indicators.values()];
  const site = {
    ...publishSite(catalog, date),
    comparisons: indicators.flatMap((one) => compareCities(catalog, one, (at) => measuredAt(catalog, one, at))),
  };
  const vocabularies = languages.map((messages) => vocabularyOf(site, messages));
  const told = indicators.map((one) => published(catalog, one, site, vocabularies));
  return { site, told };
}
