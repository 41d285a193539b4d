import type { Catalog } from '../../src/model/catalog.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { tableColumns, type TableRow } from '../../src/model/table.ts';
import { indicatorSources } from '../indicator-sources.ts';

/** A catalog of one source as JSON carries it: maps as lists of entries, rows as lists of cells. */
export type PackedCatalog = Record<string, unknown>;

const only = <T>(map: ReadonlyMap<string, T>, ids: ReadonlySet<string>): Map<string, T> =>
  new Map([...map].filter(([id]) => ids.has(id)));

/** Outlines are for maps: of each area only its id and its name stay. */
function withoutOutlines(boundaries: unknown): unknown {
  const { objects } = boundaries as { objects: Record<string, { geometries: { id: string; properties: unknown }[] }> };
  const named = Object.entries(objects).map(([id, { geometries }]) => [
    id,
    { geometries: geometries.map(({ id: area, properties }) => ({ id: area, properties })) },
  ]);
  return { objects: Object.fromEntries(named) as unknown };
}

/** The boundaries of some geographies, without their outlines. */
function outlinesOf({ boundaries }: Catalog, geographies: ReadonlyMap<string, unknown>): Map<string, unknown> {
  const held = only(boundaries, new Set(geographies.keys()));
  return new Map([...held].map(([id, one]) => [id, withoutOutlines(one)]));
}

/** Translations of what is in the slice; the glossary is not. */
function wordsOf(catalog: Catalog, keys: ReadonlySet<string>): Catalog['words'] {
  const pairs = [...catalog.words].map(([language, words]): [string, Map<string, unknown>] => [
    language,
    new Map<string, unknown>([...only(words, keys), ['glossary', { terms: {} }]]),
  ]);
  return new Map(pairs);
}

const keysOf = (kind: string, map: ReadonlyMap<string, unknown>): string[] =>
  [...map.keys()].map((id) => `${kind}/${id}`);

/** Kinds of places that figures of these rows and indicators lie in, and that the source declares. */
function placesOf(catalog: Catalog, source: string, users: readonly Indicator[], rows: readonly TableRow[]): string[] {
  const layers = users.flatMap(({ places }) => places.map((layer) => layer.geography));
  const declared = catalog.sources
    .get(source)!
    .extracts.flatMap(({ area }) => [
      area.geography,
      ...('whole' in area && area.whole !== undefined ? [area.whole.geography] : []),
    ]);
  return [catalog.site.geography, ...layers, ...declared, ...rows.map((row) => row.geography)];
}

/** What no check of one spreadsheet asks for. */
const leftOut = () => ({
  drafts: new Map(),
  waiting: new Map(),
  pages: new Map(),
  policyAreas: new Map(),
  reports: new Map(),
  programs: new Map(),
  levers: new Map(),
  groupTopics: new Map(),
  meetingKits: new Map(),
  notes: new Map(),
  requests: new Map(),
  budget: null,
  lens: null,
  corrections: new Map(),
  releases: new Map(),
  areaCrosswalks: new Map(),
  areaOverlaps: [],
});

/**
 * What of a catalog the indicators of one source are made from, and nothing else: a small catalog that the same steps
 * run on. Throws when the catalog has no such source.
 * Example: of a source that one indicator uses, one indicator, its sources, their tables, divisions and places.
 */
export function sliceOf(catalog: Catalog, source: string): Catalog {
  if (!catalog.sources.has(source)) throw new RangeError(`there is no source "${source}"`);
  const users = [...catalog.indicators.values()].filter((one) => indicatorSources(one).includes(source));
  const indicators = new Map(users.map((one) => [one.id, one]));
  const sources = only(catalog.sources, new Set([source, ...users.flatMap(indicatorSources)]));
  const tables = only(catalog.tables, new Set(sources.keys()));
  const rows = [...tables.values()].flat();
  const asked = users.flatMap(({ figures }) => figures?.dimensions ?? []);
  const labelled = (catalog.crosswalks.get(source) ?? []).map(({ dimension }) => dimension);
  const dimensions = only(catalog.dimensions, new Set([...asked, ...labelled, ...rows.map((row) => row.dimension)]));
  const places = placesOf(catalog, source, users, rows);
  const geographies = only(catalog.geographies, new Set(places));
  const issueAreas = only(catalog.issueAreas, new Set(users.map(({ issueArea }) => issueArea)));
  const keys = new Set([
    'site',
    ...keysOf('indicators', indicators),
    ...keysOf('sources', sources),
    ...keysOf('dimensions', dimensions),
    ...keysOf('geographies', geographies),
    ...keysOf('issue-areas', issueAreas),
  ]);
  return {
    ...leftOut(),
    site: catalog.site,
    issueAreas,
    indicators,
    sources,
    dimensions,
    geographies,
    glossary: { ...catalog.glossary, texts: { terms: {} } },
    crosswalks: only(catalog.crosswalks, new Set(sources.keys())),
    tables,
    receipts: only(catalog.receipts, new Set(sources.keys())),
    boundaries: outlinesOf(catalog, geographies),
    words: wordsOf(catalog, keys),
  };
}

/** A catalog as JSON can carry it. */
export function packCatalog(catalog: Catalog): PackedCatalog {
  const cells = (row: TableRow) => tableColumns.map((column) => row[column]);
  return {
    ...Object.fromEntries(
      Object.entries(catalog).map(([key, value]: [string, unknown]) => [
        key,
        value instanceof Map ? [...value] : value,
      ]),
    ),
    tables: [...catalog.tables].map(([id, rows]) => [id, rows.map(cells)]),
    words: [...catalog.words].map(([language, words]) => [language, [...words]]),
  };
}

/** The catalog that was packed. Example: `unpackCatalog(packCatalog(catalog))` equals `catalog`. */
export function unpackCatalog(packed: PackedCatalog): Catalog {
  const whole = ['site', 'glossary', 'budget', 'lens', 'areaOverlaps'];
  const entries = Object.entries(packed).map(([key, value]) => [
    key,
    whole.includes(key) ? value : new Map(value as [string, unknown][]),
  ]);
  const tables = (packed['tables'] as [string, unknown[][]][]).map(([id, rows]) => [
    id,
    rows.map((cells) => Object.fromEntries(tableColumns.map((column, index) => [column, cells[index]]))),
  ]);
  const words = (packed['words'] as [string, [string, unknown][]][]).map(([language, one]) => [language, new Map(one)]);
  return {
    ...Object.fromEntries(entries),
    tables: new Map(tables as [string, TableRow[]][]),
    words: new Map(words as [string, Map<string, unknown>][]),
  } as Catalog;
}
