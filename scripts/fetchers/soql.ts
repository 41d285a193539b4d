import type { Count, CountBy, Socrata } from '../../src/model/fetch.ts';

/** A question to a Socrata portal: the parts of its address after `?`. */
export type Query = Record<string, string>;

/** The columns that counting needs, each once. Example: an area by point needs latitude and longitude. */
export function columnsOf(by: CountBy): string[] {
  if ('column' in by) return [by.column];
  return 'from' in by ? [by.from, by.to] : [by.latitude, by.longitude];
}

/** Every column that a source counts by, in the order of the source. */
export function countedColumns({ by }: Count): string[] {
  return [...new Set(Object.values(by).flatMap(columnsOf))];
}

/** Columns of which the day is enough: the portal groups by day, and years and waits are made of days here. */
function days({ by }: Count): Set<string> {
  const dates = Object.values(by).flatMap((one) => {
    if ('from' in one) return [one.from, one.to];
    return 'take' in one && one.take === 'year' ? [one.column] : [];
  });
  return new Set(dates);
}

/** All records, the columns the source reads: `$select=:id,arst_date,descent_cd`. */
export function recordsQuery({ columns, where }: Socrata): Query {
  return { $select: [':id', ...Object.keys(columns)].join(','), ...condition(where), $order: ':id' };
}

/**
 * The same records counted by the portal, so that only the counts travel. Dates are cut to their day, all else is grouped
 * as it stands, so that what is made of it here is made as from single records.
 * Example: `$select=date_trunc_ymd(arst_date) as arst_date_day,descent_cd,count(*) as rows`.
 */
export function countsQuery({ where }: Socrata, count: Count): Query {
  const dates = days(count);
  const wanted = countedColumns(count);
  const expressions = wanted.map((name) => (dates.has(name) ? `date_trunc_ymd(${name})` : name));
  const named = wanted.map((name, at) => (dates.has(name) ? `${expressions[at]} as ${name}_day` : name));
  const sums = Object.entries(count.sums).map(([name, column]) => `sum(${column}) as ${name}`);
  const names = wanted.map((name) => (dates.has(name) ? `${name}_day` : name));
  return {
    $select: [...named, 'count(*) as rows', ...sums].join(','),
    ...condition(where),
    $group: names.join(','),
    $order: names.join(','),
  };
}

/** How many records there are: asked first, and compared with what came. */
export function totalQuery({ where }: Socrata): Query {
  return { $select: 'count(*) as rows', ...condition(where) };
}

const condition = (where: string | undefined): Query => (where === undefined ? {} : { $where: where });
