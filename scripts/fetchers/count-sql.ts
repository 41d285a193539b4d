import type { Count, CountBy } from '../../src/model/fetch.ts';
import type { Brought } from './fetcher.ts';
import { countedColumns } from './soql.ts';

// Plain SQL on purpose: it runs on any DuckDB, hosted ones included. Names and paths are quoted, never pasted.

/** A name in SQL: `"Arrest Date"`. */
export const named = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text in SQL: `'it''s'`. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What the rows are read from: every cell as text, an absent one empty; `records` is how many records a row stands for. */
export function rowsSql({ pages, format, counted }: Brought, count: Count, headings: Record<string, string>): string {
  const wanted = countedColumns(count);
  const at = (name: string): string => headingOf(headings, name);
  const sourceName = (name: string): string => (format === 'json' ? name : at(name));
  const text = (name: string): string =>
    format === 'parquet' ? `${named(sourceName(name))}::varchar` : named(sourceName(name));
  const cells = wanted.map((name) => `coalesce(${text(name)}, '') as ${named(name)}`);
  const summed = Object.entries(count.sums).map(([name, column]) => addend(name, counted ? name : sourceName(column)));
  const select = (columns: string[]): string => `select ${[...columns, ...summed, records(counted)].join(', ')} from`;
  const files = `[${pages.map(quoted).join(', ')}]`;
  if (format === 'csv')
    return `${select(cells)} read_csv(${files}, all_varchar = true, header = true, nullstr = '', quote = '"', escape = '"')`;
  if (format === 'parquet') return `${select(cells)} read_parquet(${files})`;
  const columns = wanted.flatMap((name) => [name, ...(counted ? [`${name}_day`] : [])]);
  const numbers = counted ? ['rows', ...Object.keys(count.sums)] : Object.values(count.sums);
  const types = [...new Set([...columns, ...numbers])].map((name) => `${quoted(name)}: 'VARCHAR'`);
  const days = wanted.map((name) => `coalesce(${[`${name}_day`, name].map(named).join(', ')}, '') as ${named(name)}`);
  return `${select(counted ? days : cells)} read_json(${files}, format = 'array', columns = {${types.join(', ')}})`;
}

/** A number that is added up: exact to the cent, `1,234.50` and `$5` read as numbers; any other text is a fault. */
const addend = (name: string, column: string): string =>
  `coalesce(nullif(regexp_replace(trim(${column}), '[$,]', '', 'g'), '')::decimal(18, 2), 0) as ${named(name)}`;

const sumsSql = ({ sums }: Count): string[] =>
  Object.keys(sums).map((name) => `sum(${named(name)})::varchar as ${named(name)}`);

const records = (counted: boolean): string => (counted ? 'rows::bigint as records' : '1::bigint as records');

const headingOf = (headings: Record<string, string>, name: string): string =>
  Object.entries(headings).find(([, field]) => field === name)?.[0] ?? name;

const iso = '^\\d{4}-\\d{2}-\\d{2}';
const american = '^\\d{1,2}/\\d{1,2}/\\d{4}';

/** The year in a date of either shape, `2019-01-02T…` or `1/2/2019 …`; empty where there is no date. */
export function yearSql(column: string): string {
  const name = named(column);
  return `case when regexp_matches(${name}, ${quoted(iso)}) then ${name}[1:4]
    when regexp_matches(${name}, ${quoted(american)}) then split_part(${name}, '/', 3)[1:4] else '' end`;
}

/** The day in a date of either shape; null where there is no such day. */
export function daySql(column: string): string {
  const name = named(column);
  return `case when regexp_matches(${name}, ${quoted(iso)}) then try_cast(${name}[1:10] as date)
    else try_strptime(split_part(${name}, ' ', 1), '%m/%d/%Y')::date end`;
}

/** Days between two dates, against a limit: `within`, `later`, `open` without the second, empty without the first. */
function waitSql({ from, to, within }: { from: string; to: string; within: number }): string {
  const [start, end] = [daySql(from), daySql(to)];
  return `case when ${start} is null then '' when ${end} is null then 'open'
    when date_diff('day', ${start}, ${end}) between 0 and ${within} then 'within' else 'later' end`;
}

function partSql(name: string, by: CountBy): string[] {
  if ('latitude' in by) return [by.latitude, by.longitude].map(named);
  if ('from' in by) return [`${waitSql(by)} as ${named(name)}`];
  return [`${by.take === 'year' ? yearSql(by.column) : named(by.column)} as ${named(name)}`];
}

/** Records counted by what the source names, points still as points: the first of two steps. */
export function countedSql(rows: string, { by, sums }: Count): string {
  const parts = Object.entries(by).flatMap(([name, one]) => partSql(name, one));
  const added = Object.keys(sums).map((name) => `sum(${named(name)}) as ${named(name)}`);
  const columns = [...new Set(parts), 'sum(records)::bigint as records', ...added];
  return `select ${columns.join(', ')} from (${rows}) group by all`;
}

/**
 * The counts by area: points replaced by the area that `places` found for each of them. Blanks around codes are dropped
 * here, of counts: for every record it takes a fifth longer.
 */
export function placedSql(count: Count): string {
  const { by } = count;
  const entries = Object.entries(by);
  const joins = entries.flatMap(([name, one]) =>
    'latitude' in one
      ? [
          `left join ${named(`places ${name}`)} on ${named(`places ${name}`)}.latitude = counted.${named(one.latitude)}
          and ${named(`places ${name}`)}.longitude = counted.${named(one.longitude)}`,
        ]
      : [],
  );
  const columns = entries.map(([name, one]) =>
    'latitude' in one
      ? `coalesce(${named(`places ${name}`)}.area, '') as ${named(name)}`
      : `trim(counted.${named(name)}) as ${named(name)}`,
  );
  const select = `select ${[...columns, 'sum(records)::bigint as rows', ...sumsSql(count)].join(', ')} from counted`;
  return [select, ...joins, 'group by all order by all'].join(' ');
}
