import type { Catalog } from '../../src/model/catalog.ts';
import { packCatalog, sliceOf } from './slice.ts';

/**
 * What the page that checks a spreadsheet reads, by path below the root of the site: the slice of each source that has a
 * table or waits for one, and the interface words of each language.
 */
export function preflightFiles(catalog: Catalog, words: ReadonlyMap<string, unknown>): Map<string, string> {
  const slices = [...catalog.sources.keys()].map((id): [string, string] => [
    `data/check/${id}.json`,
    JSON.stringify(packCatalog(sliceOf(catalog, id))),
  ]);
  const strings = [...words].map(([language, tree]): [string, string] => [
    `data/check/words/${language}.json`,
    JSON.stringify(tree),
  ]);
  return new Map([...slices, ...strings]);
}
