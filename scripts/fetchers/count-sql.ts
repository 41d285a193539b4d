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
  const sourceName = (name: string): string => (format === 'csv' ? at(name) : name);
  const cells = wanted.map((name) => `coalesce(trim(${named(sourceName(name))}), '') as ${named(name)}`);
  const select = (columns: string[]): string => `select ${[...columns, records(counted)].join(', ')} from`;
  const files = `[${pages.map(quoted).join(', ')}]`;
  if (format === 'csv')
    return `${select(cells)} read_csv(${files}, all_varchar = true, header = true, nullstr = '', quote = '"', escape = '"')`;
  const columns = wanted.flatMap((name) => [name, ...(counted ? [`${name}_day`] : [])]);
  const types = [...columns, ...(counted ? ['rows'] : [])].map((name) => `${quoted(name)}: 'VARCHAR'`);
  const days = wanted.map(
    (name) => `coalesce(trim(${[`${name}_day`, name].map(named).join('), trim(')}), '') as ${named(name)}`,
  );
  return `${select(counted ? days : cells)} read_json(${files}, format = 'array', columns = {${types.join(', ')}})`;
}

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
export function countedSql(rows: string, { by }: Count): string {
  const parts = Object.entries(by).flatMap(([name, one]) => partSql(name, one));
  return `select ${[...new Set(parts)].join(', ')}, sum(records)::bigint as records from (${rows}) group by all`;
}

/** The counts by area: points replaced by the area that `places` found for each of them. */
export function placedSql({ by }: Count): string {
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
    'latitude' in one ? `coalesce(${named(`places ${name}`)}.area, '') as ${named(name)}` : `counted.${named(name)}`,
  );
  const select = `select ${columns.join(', ')}, sum(records)::bigint as rows from counted`;
  return [select, ...joins, 'group by all order by all'].join(' ');
}
