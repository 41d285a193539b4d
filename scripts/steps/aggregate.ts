import * as aq from 'arquero';
import type { Extract } from '../../src/model/source.ts';
import type { TableRow } from '../../src/model/table.ts';
import type { Classified } from './classify.ts';
import { figuresOf } from './figures.ts';

const keys = ['series', 'vintage', 'period', 'geography', 'area', 'dimension', 'group'] as const;

/**
 * Rows of one extract turned into table rows: one a period, area and group. Counts are summed, published estimates
 * are taken as they stand; where the same published figure stands twice it must be the same (a total repeated under
 * each division), otherwise this throws with both values. With `whole`, all areas are also added up to one.
 */
export function aggregate(extract: Extract, rows: readonly Classified[]): TableRow[] {
  const figures = rows.map((row) => figuresOf(extract, row));
  const wholes = hasWhole(extract) ? figures.map((row) => ({ ...row, ...wholeOf(extract) })) : [];
  const everyone = { dimension: 'all', group: 'all' };
  const parts = extract.total === 'sum' ? figures.filter((row) => row.group !== 'all') : [];
  const totals = parts.map((row) => ({ ...row, ...everyone }));
  return [figures, wholes, totals].flatMap((rows) => summed(rows, addsUp(extract)));
}

function hasWhole(extract: Extract): boolean {
  return 'whole' in extract.area && extract.area.whole !== undefined;
}

function wholeOf(extract: Extract): { geography: string; area: string } {
  if (!('whole' in extract.area) || extract.area.whole === undefined)
    throw new Error(`${extract.series}: no whole is declared`);
  return { geography: extract.area.whole.geography, area: extract.area.whole.id };
}

/** Whether the estimate is itself a count to be added up, rather than a figure the publisher states. */
function addsUp(extract: Extract): boolean {
  return extract.estimate !== undefined && !('column' in extract.estimate);
}

function summed(rows: readonly TableRow[], adding: boolean): TableRow[] {
  if (rows.length === 0) return [];
  const { op } = aq;
  const sums = aq
    .from(rows as TableRow[])
    .groupby(...keys)
    .rollup({ estimate: op.sum('estimate'), numerator: op.sum('numerator'), denominator: op.sum('denominator') })
    .objects() as TableRow[];
  const first = new Map<string, TableRow>();
  for (const row of rows)
    first.set(keyOf(row), adding ? (first.get(keyOf(row)) ?? row) : sameFigure(first.get(keyOf(row)), row));
  return sums.map((sum) => withSums(first.get(keyOf(sum))!, sum, adding));
}

/** Sums stand only where the rows had numbers: a sum over nothing is not a zero. */
function withSums(row: TableRow, sum: TableRow, adding: boolean): TableRow {
  return {
    ...row,
    estimate: adding && row.estimate !== null ? sum.estimate : row.estimate,
    numerator: row.numerator === null ? null : sum.numerator,
    denominator: row.denominator === null ? null : sum.denominator,
  };
}

function sameFigure(known: TableRow | undefined, row: TableRow): TableRow {
  if (known === undefined || known.estimate === row.estimate) return known ?? row;
  const place = `${row.series}, ${row.period}, ${row.area}, ${row.dimension} ${row.group}`;
  throw new Error(
    `${place}: the same figure stands twice with different values, ${known.estimate} and ${row.estimate}`,
  );
}

function keyOf(row: TableRow): string {
  return keys.map((key) => row[key]).join('\u0000');
}
