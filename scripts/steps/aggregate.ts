import * as aq from 'arquero';
import type { Extract } from '../../src/model/source.ts';
import type { TableRow } from '../../src/model/table.ts';

const keys = ['series', 'vintage', 'period', 'geography', 'area', 'dimension', 'group'] as const;
const fields = ['estimate', 'numerator', 'denominator'] as const;
type Field = (typeof fields)[number];

/**
 * Rows of one extract added up: one a period, area and group. A `sum` or a `count` adds up; a number taken from a
 * column is stated by the publisher, and where it stands twice it must be the same (a total repeated under each
 * division), otherwise this throws with both values. With `whole`, all areas are also added up to one; with `total`
 * `sum`, all groups to everyone. Example: 40 and 60 of one district, counted as a sum, become 100.
 */
export function aggregate(extract: Extract, figures: readonly TableRow[]): TableRow[] {
  const wholes = wholesOf(extract, figures);
  const parts = extract.total === 'sum' ? [...figures, ...wholes].filter((row) => row.group !== 'all') : [];
  const totals = parts.map((row) => ({ ...row, dimension: 'all', group: 'all' }));
  const adding = fields.filter((field) => addsUp(extract, field));
  // Areas and groups that are added up on demand add their counts up, however they were read.
  const demanded = new Set([...adding, 'numerator', 'denominator'] as const);
  return [...summed(figures, new Set(adding)), ...summed(wholes, demanded), ...summed(totals, demanded)];
}

function wholesOf(extract: Extract, figures: readonly TableRow[]): TableRow[] {
  const whole = 'whole' in extract.area ? extract.area.whole : undefined;
  if (whole === undefined) return [];
  return figures.map((row) => ({ ...row, geography: whole.geography, area: whole.id }));
}

/** Whether a number is itself a count to be added up, rather than a figure the publisher states. */
function addsUp(extract: Extract, field: Field): boolean {
  const from = extract[field];
  return from !== undefined && !('column' in from);
}

function summed(rows: readonly TableRow[], adding: ReadonlySet<Field>): TableRow[] {
  if (rows.length === 0) return [];
  const { op } = aq;
  const sums = aq
    .from(rows as TableRow[])
    .groupby(...keys)
    .rollup({ estimate: op.sum('estimate'), numerator: op.sum('numerator'), denominator: op.sum('denominator') })
    .objects() as TableRow[];
  const same = Map.groupBy(rows, keyOf);
  return sums.map((sum) => merge(same.get(keyOf(sum))!, sum, adding));
}

/** Rows of one key as one row. Limits belong to a stated estimate: a sum has none. */
function merge(rows: readonly TableRow[], sum: TableRow, adding: ReadonlySet<Field>): TableRow {
  const row = rows.find((candidate) => candidate.status === 'published') ?? rows[0]!;
  if (rows.length === 1) return row;
  const valueOf = (field: Field): number | null => (adding.has(field) ? sumOf(rows, sum, field) : stated(rows, field));
  const numbers = {
    estimate: valueOf('estimate'),
    numerator: valueOf('numerator'),
    denominator: valueOf('denominator'),
  };
  const isStated = numbers.estimate !== null && !adding.has('estimate');
  return { ...row, ...(isStated ? {} : noLimits), ...numbers };
}

const noLimits = { marginOfError: null, lower: null, upper: null, reliability: null };

/** Sums stand only where the rows had numbers: a sum over nothing is not a zero. */
function sumOf(rows: readonly TableRow[], sum: TableRow, field: Field): number | null {
  return rows.some((row) => row[field] !== null) ? sum[field] : null;
}

function stated(rows: readonly TableRow[], field: Field): number | null {
  const first = rows[0]!;
  const other = rows.find((row) => row[field] !== first[field]);
  if (other === undefined) return first[field];
  const place = `${first.series}, ${first.period}, ${first.area}, ${first.dimension} ${first.group}`;
  const values = `${first[field]} and ${other[field]}`;
  throw new Error(`${place}: the same ${field} stands twice with different values, ${values}`);
}

function keyOf(row: TableRow): string {
  return keys.map((key) => row[key]).join('\u0000');
}
