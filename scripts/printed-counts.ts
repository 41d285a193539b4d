import { parse } from 'csv-parse/sync';
import type { Catalog } from '../src/model/catalog.ts';
import type { Status } from '../src/model/status.ts';
import type { TableRow } from '../src/model/table.ts';

/** A count as a file prints it: of whom, where it stands, and between which numbers the file places it. */
export interface PrintedCount {
  source: string;
  place: Place;
  /** File and line, or file and position in it. */
  where: string;
  status: Status;
  /** Null where the file says nothing of how many: a withheld row, or a share without what it is out of. */
  count: { low: number; high: number } | null;
}

export type Place = Pick<TableRow, 'series' | 'period' | 'geography' | 'area' | 'dimension' | 'group'>;

/** What a file says of a figure, as text: a share times what it is out of gives the count back, as far as it is rounded. */
export type Row = Record<string, string | number | null | undefined>;

const numberIn = (row: Row, column: string): number | null => {
  const cell = row[column] ?? '';
  return cell === '' ? null : Number(cell);
};

/** Half of the last digit printed: 12.4 stands for 12.35 to 12.45. */
function halfDigit(printed: string): number {
  const [, decimals = ''] = printed.split('.');
  return 0.5 * 10 ** -decimals.length;
}

function fromShare(row: Row): PrintedCount['count'] {
  const [estimate, denominator] = [numberIn(row, 'estimate'), numberIn(row, 'denominator')];
  const per = numberIn(row, 'per') ?? (row['unit'] === 'percent' ? 100 : null);
  if (estimate === null || denominator === null || per === null) return null;
  const half = halfDigit(String(row['estimate']));
  const [least, most] = [((estimate - half) * denominator) / per, ((estimate + half) * denominator) / per];
  const [low, high] = [Math.max(0, Math.ceil(least - 1e-6)), Math.floor(most + 1e-6)];
  // Where no whole number fits, the share is not of whole persons: then those on either side.
  return low <= high ? { low, high } : { low: Math.max(0, Math.floor(least)), high: Math.ceil(most) };
}

/** Between which whole numbers a row places the persons it counts. Example: 3 per 1,000 of 2,000 is 5 to 7. */
export function countOf(row: Row, isCount: boolean): PrintedCount['count'] {
  const exact = numberIn(row, 'numerator') ?? (isCount ? numberIn(row, 'estimate') : null);
  return exact === null ? fromShare(row) : { low: exact, high: exact };
}

const place = (row: Row, series: string): Place => ({
  series,
  period: String(row['period']),
  geography: String(row['geography']),
  area: String(row['area']),
  dimension: String(row['dimension']),
  group: String(row['group']),
});

function seriesOf(catalog: Catalog, row: Row): string {
  const indicator = catalog.indicators.get(String(row['indicator']));
  const layers = [...(indicator?.places ?? []), ...(indicator?.figures ? [indicator.figures] : [])];
  const same = layers.filter(({ source }) => source === row['source']);
  const own = same.find(({ geography }) => geography === row['geography'])?.series;
  const whole = (indicator?.places ?? []).find((one) => one.source === row['source'] && one.wholeSeries !== undefined);
  return own ?? whole?.wholeSeries ?? same[0]?.series ?? String(row['indicator']);
}

/** Counts that a download prints, one a row. Rows are those of an indicator's CSV, or observations of its JSON. */
export function countsInDownload(
  catalog: Catalog,
  rows: readonly Row[],
  where: (at: number) => string,
): PrintedCount[] {
  return rows.map((row, at) => ({
    source: String(row['source']),
    place: place(row, seriesOf(catalog, row)),
    where: where(at),
    status: row['status'] as Status,
    count: countOf(row, row['measure'] === 'count'),
  }));
}

/** Counts that a table prints: a table is in a public repository, and so as public as the site. */
export function countsInTable(source: string, rows: readonly Row[], where: (at: number) => string): PrintedCount[] {
  return rows.map((row, at) => ({
    source,
    place: place(row, String(row['series'])),
    where: where(at),
    status: row['status'] as Status,
    // A table that counts persons holds the count itself as its estimate, or both counts of a share.
    count: countOf(row, numberIn(row, 'denominator') === null),
  }));
}

/** The rows of a CSV file with its columns as names. */
export const rowsOf = (text: string): Row[] => parse<Record<string, string>>(text, { columns: true, bom: true });
