import type { TableRow } from '../../src/model/table.ts';

/**
 * Rows with every key once. Where several extracts bring the same row of everyone (a total repeated under each
 * division) it must be the same figure: otherwise the file has two totals for one thing, and this throws naming both.
 */
export function onceEach(rows: readonly TableRow[]): TableRow[] {
  const known = new Map<string, TableRow>();
  for (const row of rows) {
    const key = [row.series, row.period, row.geography, row.area, row.dimension, row.group].join(', ');
    const other = known.get(key);
    if (other === undefined) known.set(key, row);
    else if (!sameFigures(other, row))
      throw new Error(
        `${key}: the same figure stands twice with different values, ${valueOf(other)} and ${valueOf(row)}`,
      );
  }
  return [...known.values()];
}

function sameFigures(one: TableRow, other: TableRow): boolean {
  return one.estimate === other.estimate && one.numerator === other.numerator && one.denominator === other.denominator;
}

function valueOf(row: TableRow): string {
  return String(row.estimate ?? row.numerator ?? row.status);
}
