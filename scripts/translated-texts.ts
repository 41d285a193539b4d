import { textsIn } from '../src/checks/texts-in.ts';
import type { Catalog } from '../src/model/catalog.ts';

/** Everything that is to be translated, by key: `indicators/rent` and its texts. */
function originals(catalog: Catalog): Map<string, unknown> {
  const { site, glossary, issueAreas, indicators, sources, dimensions, geographies, pages, policyAreas, corrections } =
    catalog;
  const kinds: [string, ReadonlyMap<string, { texts: unknown }>][] = [
    ['issue-areas', issueAreas],
    ['indicators', indicators],
    ['sources', sources],
    ['dimensions', dimensions],
    ['geographies', geographies],
    ['pages', pages],
    ['policy-areas', policyAreas],
    ['corrections', corrections],
  ];
  const things = kinds.flatMap(([kind, all]) => [...all].map(([id, { texts }]) => [`${kind}/${id}`, texts] as const));
  return new Map<string, unknown>([['site', site.texts], ['glossary', glossary.texts], ...things]);
}

/** Of every language but the first: how many texts of the catalog it has, and of how many. Example: 1,204 of 1,310. */
export function translatedTexts(catalog: Catalog): Record<string, { texts: number; of: number }> {
  const texts = originals(catalog);
  const of = [...texts.values()].reduce<number>((sum, one) => sum + textsIn(one).length, 0);
  const counts = catalog.site.languages.slice(1).map(({ id }) => {
    const words = catalog.words.get(id);
    const keys = [...texts.keys()].filter((key) => words?.has(key));
    return [id, { texts: keys.reduce((sum, key) => sum + textsIn(words?.get(key)).length, 0), of }] as const;
  });
  return Object.fromEntries(counts);
}
