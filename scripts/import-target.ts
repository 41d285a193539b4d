import { isCounted, seriesKey, usesOf } from '../src/checks/series-use.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { ImportTarget, Named } from '../src/model/import-target.ts';
import type { Source } from '../src/model/source.ts';
import { tableColumns, type TableRow } from '../src/model/table.ts';
import { areaNames, areasOf } from './areas.ts';
import { inLanguages } from './words.ts';

const uniqueOf = (values: Iterable<string>): string[] => [...new Set(values)].filter((value) => value !== '');

/** Columns in which a table says the same in every row; of the division, the one beside everyone. */
function defaultsOf(rows: readonly TableRow[]): ImportTarget['defaults'] {
  const constant = tableColumns.filter(
    (column) => !['period', 'group', 'status', 'reliability', 'note'].includes(column),
  );
  const pairs = constant.flatMap((column) => {
    const values = uniqueOf(rows.map((row) => row[column]).filter((value) => typeof value === 'string'));
    const told = column === 'dimension' ? values.filter((value) => value !== 'all') : values;
    return told.length === 1 ? [[column, told[0]!] as const] : [];
  });
  return Object.fromEntries(pairs);
}

/** A text in every language, the one of the advice first: its names are those that are offered. */
function languageFirst<T>(texts: Readonly<Record<string, T>>, language: string | undefined): T[] {
  const keys = Object.keys(texts);
  return [...keys.filter((key) => key === language), ...keys.filter((key) => key !== language)].map(
    (key) => texts[key]!,
  );
}

function groupsOf(catalog: Catalog, id: string, language: string | undefined): ImportTarget['dimensions'][number] {
  const dimension = catalog.dimensions.get(id)!;
  const texts = languageFirst(inLanguages(catalog, `dimensions/${id}`, dimension.texts), language);
  const groups = dimension.groups.map((group): Named => ({
    id: group.id,
    names: uniqueOf(
      texts.flatMap((words) => [words.groups[group.id]?.label ?? '', words.groups[group.id]?.people ?? '']),
    ),
  }));
  const names = texts.map(({ name }) => name);
  // People shorten a heading to its first word: "Raza" for "Raza y origen étnico".
  const short = names.map((name) => name.split(' ')[0]!);
  return { id, names: uniqueOf([dimension.family, id, ...names, ...short]), groups };
}

function placesOf(catalog: Catalog, id: string, language: string | undefined): ImportTarget['geographies'][number] {
  const geography = catalog.geographies.get(id)!;
  const texts = inLanguages(catalog, `geographies/${id}`, geography.texts);
  const areas = areasOf(catalog, geography).map((area): Named => ({
    id: area.id,
    names: uniqueOf(languageFirst(areaNames(texts, area), language)),
  }));
  return { id, areas };
}

/** Kinds of places of a source: of its table, and of what its file says it will hold. */
function geographiesOf({ extracts }: Source, rows: readonly TableRow[]): string[] {
  const declared = extracts.flatMap(({ area }) => [
    area.geography,
    ...('whole' in area && area.whole !== undefined ? [area.whole.geography] : []),
  ]);
  return uniqueOf([...declared, ...rows.map(({ geography }) => geography)]);
}

/**
 * What a spreadsheet must fit to become the table of a source: its series, divisions, places and labels, and what a
 * missing column stands for. Names in `language` come first: they are those that a fault offers. Throws when the catalog has no such source.
 */
export function importTarget(catalog: Catalog, id: string, language?: string): ImportTarget {
  const source = catalog.sources.get(id);
  if (source === undefined) throw new RangeError(`there is no source "${id}"`);
  const rows = catalog.tables.get(id) ?? [];
  const crosswalk = catalog.crosswalks.get(id) ?? [];
  const uses = usesOf(catalog.indicators.values());
  const series = uniqueOf([...source.extracts.map((one) => one.series), ...rows.map((row) => row.series)]);
  const asked = [...catalog.indicators.values()].flatMap(({ figures }) =>
    figures?.source === id ? figures.dimensions : [],
  );
  const named = [...crosswalk.map((one) => one.dimension), ...rows.map((row) => row.dimension), ...asked];
  const dimensions = uniqueOf(named).filter((one) => one !== 'all' && catalog.dimensions.has(one));
  return {
    source: id,
    title: source.title,
    series: series.map((one) => {
      const use = uses.get(seriesKey(id, one));
      return { id: one, percent: use?.units.has('percent') ?? false, counted: use !== undefined && isCounted(use) };
    }),
    whole: source.counts !== 'dollars' && source.counts !== 'things',
    dimensions: dimensions.map((one) => groupsOf(catalog, one, language)),
    geographies: geographiesOf(source, rows).map((one) => placesOf(catalog, one, language)),
    crosswalk: crosswalk.map(({ label, dimension, group, definition }) => ({ label, dimension, group, definition })),
    defaults: defaultsOf(rows),
  };
}
