import { textsIn } from '../src/checks/texts-in.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { TranslatedTexts } from '../src/model/published-site.ts';

/** Everything that is to be translated, by key: `indicators/rent` and its texts. */
function originals(catalog: Catalog): Map<string, unknown> {
  const { site, glossary, issueAreas, indicators, sources, dimensions, geographies, pages } = catalog;
  const { policyAreas, reports, programs, levers, groupTopics, meetingKits } = catalog;
  const { corrections, requests, budget, lens } = catalog;
  const kinds: [string, ReadonlyMap<string, { texts: unknown }>][] = [
    ['issue-areas', issueAreas],
    ['indicators', indicators],
    ['sources', sources],
    ['dimensions', dimensions],
    ['geographies', geographies],
    ['pages', pages],
    ['policy-areas', policyAreas],
    ['programs', programs],
    ['levers', levers],
    ['reports', reports],
    ['group-topics', groupTopics],
    ['meeting-kits', meetingKits],
    ['corrections', corrections],
    ['requests', requests],
  ];
  const things = kinds.flatMap(([kind, all]) => [...all].map(([id, { texts }]) => [`${kind}/${id}`, texts] as const));
  const single: [string, unknown][] = [
    ['site', site.texts],
    ['glossary', glossary.texts],
    ...(budget === null ? [] : [['budget', budget.recipe.texts] as [string, unknown]]),
    ...(lens === null ? [] : [['lens', lens.texts] as [string, unknown]]),
  ];
  return new Map<string, unknown>([...single, ...things]);
}

const countOf = (texts: Iterable<unknown>): number =>
  [...texts].reduce<number>((sum, one) => sum + textsIn(one).length, 0);

const isOfIndicators = (key: string): boolean => key.startsWith('indicators/');

/**
 * Of every language but the first: how many texts of the catalog it has, and of how many; the same for indicators
 * alone; and how many of them stand in files that a native speaker has reviewed. Example: 1,204 of 1,310.
 */
export function translatedTexts(catalog: Catalog): Record<string, TranslatedTexts> {
  const texts = originals(catalog);
  const ofIndicators = [...texts].filter(([key]) => isOfIndicators(key)).map(([, one]) => one);
  const whole = { of: countOf(texts.values()), indicatorsOf: countOf(ofIndicators) };
  const counts = catalog.site.languages.slice(1).map(({ id, reviewed }) => {
    const words = [...(catalog.words.get(id) ?? [])].filter(([key]) => texts.has(key));
    const had = (isCounted: (key: string) => boolean): number =>
      countOf(words.filter(([key]) => isCounted(key)).map(([, one]) => one));
    const found = {
      texts: had(() => true),
      indicators: had(isOfIndicators),
      reviewed: had((key) => reviewed.includes(key)),
    };
    return [id, { ...found, ...whole }] as const;
  });
  return Object.fromEntries(counts);
}
