import { censusColumns, type CountBy } from '../model/fetch.ts';
import type { Problem } from '../model/problem.ts';
import type { Extract, Source } from '../model/source.ts';
import { danglingReference } from './dangling-reference.ts';
import type { Folder } from './folder.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

type ReadSource = Read<Source>;

/** A word of the YAML that must be a column, and where it stands. */
type Named = readonly [Path, string];

/** The columns of an endpoint, as far as the source writes them down. */
function endpointColumns({ fetch }: Source): string[] | null {
  if (fetch?.kind === 'socrata' || fetch?.kind === 'arcgis') return Object.keys(fetch.columns);
  return fetch?.kind === 'census' ? censusColumns(fetch) : null;
}

/** The columns that extracts can read: counted records have other ones than the endpoint. */
function readableColumns(source: Source): string[] | null {
  const { count } = source;
  return count === undefined ? endpointColumns(source) : [...Object.keys(count.by), 'rows', ...Object.keys(count.sums)];
}

/** Each file has a part of the endpoint, and each part is a file. */
function partProblems(read: ReadSource): Problem[] {
  const { files, fetch } = read.value;
  if (fetch === undefined) return [];
  const parts = Object.keys(fetch.parts);
  return [
    ...files.flatMap((file, at) => danglingReference(read, ['files', at], 'part of `fetch`', file, parts)),
    ...parts.flatMap((part) => danglingReference(read, ['fetch', 'parts', part], 'file of this source', part, files)),
  ];
}

function columnsOfCount(name: string, by: CountBy): Named[] {
  const fields = ['column', 'latitude', 'longitude', 'from', 'to'] as const;
  const given = by as Partial<Record<(typeof fields)[number], string>>;
  return fields.flatMap((field): Named[] =>
    given[field] === undefined ? [] : [[['count', 'by', name, field], given[field]]],
  );
}

function countProblems(folder: Folder, read: ReadSource): Problem[] {
  const { count } = read.value;
  if (count === undefined) return [];
  const by = Object.entries(count.by);
  const columns = [
    ...by.flatMap(([name, one]) => columnsOfCount(name, one)),
    ...Object.entries(count.sums).map(([name, column]): Named => [['count', 'sums', name], column]),
  ];
  return [
    ...unknownColumns(read, columns, endpointColumns(read.value)),
    ...by.flatMap(([name, one]) =>
      'geography' in one ? undrawn(folder, read, ['count', 'by', name, 'geography'], one.geography) : [],
    ),
  ];
}

/** A geography in which points are looked up must be drawn. */
const undrawn = (folder: Folder, read: ReadSource, path: Path, geography: string): Problem[] =>
  danglingReference(read, path, 'geography with boundaries', geography, folder.ids.boundaries);

const unknownColumns = (read: ReadSource, named: readonly Named[], known: string[] | null): Problem[] =>
  named.flatMap(([path, column]) => danglingReference(read, path, 'column', column, known));

type Numbers = 'estimate' | 'numerator' | 'denominator' | 'marginOfError' | 'lower' | 'upper';
const numbers: readonly Numbers[] = ['estimate', 'numerator', 'denominator', 'marginOfError', 'lower', 'upper'];

const fieldsOfNumber = ['column', 'sum', 'by', 'relative'] as const;
type FieldOfNumber = (typeof fieldsOfNumber)[number];

function columnsOfNumber(extract: Extract, name: Numbers): Named[] {
  const from = extract[name] as (Partial<Record<FieldOfNumber, string>> & { where?: object }) | undefined;
  if (from === undefined) return [];
  const fields = fieldsOfNumber.flatMap((field): Named[] =>
    from[field] === undefined ? [] : [[[name, field], from[field]]],
  );
  return [...fields, ...Object.keys(from.where ?? {}).map((column): Named => [[name, 'where', column], column])];
}

function columnsOfGroups({ groups }: Extract): Named[] {
  if (groups === undefined) return [];
  if ('columns' in groups) return Object.keys(groups.columns).map((column) => [['groups', 'columns', column], column]);
  const second: Named[] = groups.and === undefined ? [] : [[['groups', 'and'], groups.and]];
  return [[['groups', 'column'], groups.column], ...second];
}

/** Every column that an extract names. */
function columnsOfExtract(extract: Extract): Named[] {
  const { where, period, area, shareOf, grade } = extract;
  return [
    ...Object.keys(where).map((column): Named => [['where', column], column]),
    ...('column' in period ? [[['period', 'column'], period.column] as const] : []),
    ...('column' in area ? [[['area', 'column'], area.column] as const] : []),
    ...columnsOfGroups(extract),
    ...numbers.flatMap((name) => columnsOfNumber(extract, name)),
    ...Object.entries(shareOf ?? {}).map(([name, column]): Named => [['shareOf', name], column]),
    ...(grade === undefined ? [] : [[['grade', 'column'], grade.column] as const]),
  ];
}

/** Columns of a joined file are nobody's to know before it is there, and `{column}` stands for several. */
function extractProblems(read: ReadSource, extract: Extract, index: number): Problem[] {
  const columns = readableColumns(read.value);
  if (columns === null || extract.join !== undefined) return [];
  const known = [...columns, ...[...extract.derive, ...read.value.locate].map(({ column }) => column)];
  const named = [
    ...columnsOfExtract(extract).filter(([, column]) => !column.includes('{')),
    ...extract.derive.map(({ from }, at): Named => [['derive', at, 'from'], from]),
    ...extract.derive.flatMap((one, at): Named[] =>
      'plus' in one ? one.plus.map((name, part): Named => [['derive', at, 'plus', part], name]) : [],
    ),
  ];
  return unknownColumns(
    read,
    named.map(([path, column]) => [['extracts', index, ...path], column] as const),
    known,
  );
}

/**
 * A source that is fetched, or whose records are counted, is only read when the publisher answers. What it names is
 * checked before: its files against the parts of the endpoint, its columns against those that the source says there are.
 */
export function sourceFetch(folder: Folder): Problem[] {
  return [...folder.objects.sources.values()].flatMap((read) => [
    ...partProblems(read),
    ...countProblems(folder, read),
    ...read.value.locate.flatMap(({ geography }, at) => undrawn(folder, read, ['locate', at, 'geography'], geography)),
    ...read.value.extracts.flatMap((extract, index) => extractProblems(read, extract, index)),
  ]);
}
