import { attackerBounds, type PublishedSum } from '../../src/measures/attacker-bounds.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { TableRow } from '../../src/model/table.ts';

/** A withheld count, and between which numbers a reader of everything published can place it. */
export interface SeenCell {
  source: string;
  row: TableRow;
  min: number;
  max: number;
}

/** A withheld count may not be placed closer than this (METHOD 10.5). */
export const narrowestAllowed = 10;

/** What a row counts: of a share or a rate its numerator. */
const countOf = (row: TableRow): number | null => row.numerator ?? row.estimate;

const nameOf = ({ series, period, geography, area, dimension, group }: TableRow): string =>
  [series, period, geography, area, dimension, group].join('|');

const wholeOf = ({ series, period, geography, area }: TableRow): string => [series, period, geography, area].join('|');

/** A count that no reader knows. What is in no file counts nobody: a reader may take it for 0, and so do we. */
const isUnknown = ({ status }: TableRow): boolean => status === 'withheld' || status === 'unreliable';

/** The sum that a division and its published total let a reader form; null where the total is not published. */
function sumOfDivision(groups: readonly TableRow[], total: TableRow | undefined): PublishedSum | null {
  const whole = total === undefined || isUnknown(total) ? null : countOf(total);
  const unknown = groups.filter(isUnknown).map(nameOf);
  if (whole === null || unknown.length === 0) return null;
  const shown = groups.reduce((sum, row) => sum + (isUnknown(row) ? 0 : (countOf(row) ?? 0)), 0);
  return { sum: unknown, equals: whole - shown };
}

/**
 * Every sum that the tables of one source give away: groups of a partition against their total, and each division of a
 * total again, linked by the total where that is hidden as well.
 */
function publishedSums(catalog: Catalog, rows: readonly TableRow[]): PublishedSum[] {
  const totals = new Map(rows.filter(({ group }) => group === 'all').map((row) => [wholeOf(row), row]));
  const divided = rows.filter(
    ({ group, dimension }) => group !== 'all' && catalog.dimensions.get(dimension)?.partition,
  );
  const divisions = Map.groupBy(divided, (row) => `${wholeOf(row)}|${row.dimension}`);
  return [...divisions.values()]
    .map((groups) => sumOfDivision(groups, totals.get(wholeOf(groups[0]!))))
    .filter((sum) => sum !== null);
}

/** Withheld counts of one source with the bounds that a reader can give them. */
function seenIn(catalog: Catalog, source: string): SeenCell[] {
  const rows = catalog.tables.get(source) ?? [];
  const hidden = rows.filter(({ status }) => status === 'withheld');
  if (hidden.length === 0) return [];
  const unknown = rows.filter(isUnknown);
  const bounds = new Map(
    attackerBounds(unknown.map(nameOf), publishedSums(catalog, rows)).map((one) => [one.variable, one]),
  );
  return hidden.map((row) => ({ source, row, min: bounds.get(nameOf(row))!.min, max: bounds.get(nameOf(row))!.max }));
}

/**
 * What a reader can work out of everything that is published: for each withheld count of the tables of class
 * `standard`, the smallest and largest number that fit (METHOD 10.5). Example: a count alone in its division is known.
 */
export function attackersView(catalog: Catalog): SeenCell[] {
  const standard = [...catalog.sources.values()].filter(({ privacy }) => privacy === 'standard');
  return standard.flatMap(({ id }) => seenIn(catalog, id));
}

/** Withheld counts that can be placed closer than allowed: each stops the build. */
export function recoverable(seen: readonly SeenCell[]): Problem[] {
  return seen
    .filter(({ min, max }) => max - min < narrowestAllowed)
    .map(({ source, row }) => ({
      file: `tables/${source}.csv`,
      line: 0,
      column: 0,
      field: 'status',
      wrong: `the withheld count of ${row.group} in ${row.period} can be worked out to within ${narrowestAllowed}`,
      allowed: `nothing published places it closer than ${narrowestAllowed}`,
      mend: 'run the refresh of this source, which hides a second cell, or publish fewer divisions of it',
    }));
}
