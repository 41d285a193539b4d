import type { Catalog } from '../model/catalog.ts';
import type { Folder } from './folder.ts';

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

const valueOf = <T>(read: { value: T }): T => read.value;

const indicatorsWhere = ({ objects }: Folder, draft: boolean) =>
  new Map([...objects.indicators].filter(([, { value }]) => value.draft === draft));

/**
 * The catalog of a folder that has no problems: the same content without places. Maps keep the order of the paths,
 * which is the order of the ids. Null when the site or the glossary could not be read.
 */
export function toCatalog(folder: Folder): Catalog | null {
  const { site, glossary, objects } = folder;
  if (site === null || glossary === null) return null;
  return {
    site: site.value,
    glossary: glossary.value,
    issueAreas: mapValues(objects['issue-areas'], valueOf),
    indicators: mapValues(indicatorsWhere(folder, false), valueOf),
    drafts: mapValues(indicatorsWhere(folder, true), valueOf),
    sources: mapValues(objects.sources, valueOf),
    dimensions: mapValues(objects.dimensions, valueOf),
    geographies: mapValues(objects.geographies, valueOf),
    pages: mapValues(objects.pages, valueOf),
    policyAreas: mapValues(objects['policy-areas'], valueOf),
    crosswalks: mapValues(folder.crosswalks, ({ rows }) => rows.map(({ row }) => row)),
    tables: mapValues(folder.tables, ({ rows }) => rows.map(({ row }) => row)),
    receipts: mapValues(folder.receipts, valueOf),
    boundaries: mapValues(folder.boundaries, ({ topology }) => topology),
    words: mapValues(folder.words, (words) => mapValues(words, valueOf)),
  };
}
