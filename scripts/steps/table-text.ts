import { stringify } from 'csv-stringify/browser/esm/sync';
import { tableColumns, type TableRow } from '../../src/model/table.ts';

/**
 * A table as CSV text: our columns, rows in a fixed order (series, area, period, dimension, group; everyone first), so
 * that a refresh of unchanged data changes no byte and a reviewer reads only what moved.
 */
export function tableText(rows: readonly TableRow[]): string {
  return stringify(inTableOrder(rows).map(cellsOf), { header: true, columns: [...tableColumns] });
}

/** The order of rows in a table: series, place, period, division, everyone before the groups. */
export function inTableOrder(rows: readonly TableRow[]): TableRow[] {
  return [...rows].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf(row: TableRow): string {
  const dimension = row.dimension === 'all' ? '' : row.dimension;
  return [row.series, row.geography, row.area, row.period, dimension, row.group].join('\u0001');
}

function cellsOf(row: TableRow): Record<string, string> {
  return Object.fromEntries(tableColumns.map((column) => [column, cellText(row[column])]));
}

/** Twelve significant digits: floating point's own tail is not data. */
function cellText(value: string | number | null): string {
  if (typeof value !== 'number') return value ?? '';
  return String(Number(value.toPrecision(12)));
}
