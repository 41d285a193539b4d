import type { Problem } from '../model/problem.ts';
import type { TableColumn, TableRow } from '../model/table.ts';
import { faultInCell } from './fault.ts';
import type { Folder } from './folder.ts';
import type { PlacedRow } from './read-table.ts';
import { seriesKey, seriesUses } from './series-use.ts';
import type { SeriesUse } from './series-use.ts';

/** METHOD 10.3: counts of persons from 1 to 10 are hidden; 0 is shown. */
const smallest = 1;
const largest = 10;

function isSmall(count: number | null): boolean {
  return Number.isInteger(count) && count !== null && count >= smallest && count <= largest;
}

/** An estimate is a count unless an indicator prints the series as something else, such as percent or dollars. */
function estimateCounts(use: SeriesUse | undefined): boolean {
  const other = [...(use?.units ?? [])].some((unit) => unit !== 'people' && unit !== 'number');
  return !other;
}

/** The small counts of a row: its own, and what is left of the denominator. */
function smallCounts(row: TableRow, use: SeriesUse | undefined): { column: TableColumn; count: number; of: string }[] {
  const { estimate, numerator, denominator } = row;
  const rest = numerator === null || denominator === null ? null : denominator - numerator;
  const candidates = [
    { column: 'estimate' as const, count: estimateCounts(use) ? estimate : null, of: 'a count of persons' },
    { column: 'numerator' as const, count: numerator, of: 'a count of persons' },
    { column: 'denominator' as const, count: denominator, of: 'a group of so few persons' },
    { column: 'numerator' as const, count: rest, of: 'the rest of the denominator' },
  ];
  return candidates.flatMap(({ column, count, of }) =>
    count !== null && isSmall(count) ? [{ column, count, of }] : [],
  );
}

const allowed = `in a source of privacy class \`standard\`: 0, or more than ${largest}`;
const mend = 'run the refresh, which withholds it together with a second cell; never commit the number';

function smallProblems(placed: PlacedRow, use: SeriesUse | undefined): Problem[] {
  return smallCounts(placed.row, use).map(({ column, count, of }) =>
    faultInCell(placed, column, { wrong: `${count} is ${of}`, allowed, mend }),
  );
}

/** METHOD 10.6: of areas that persons are not counted for, rates are given, pooled until they hold so many events. */
const pooled = 100;

function placeProblems(folder: Folder, placed: PlacedRow, use: SeriesUse | undefined): Problem[] {
  const { row } = placed;
  const geography = folder.objects.geographies.get(row.geography)?.value;
  if (geography === undefined || !geography.boundaries || geography.personCounts) return [];
  const fault = (column: TableColumn, wrong: string): Problem =>
    faultInCell(placed, column, {
      wrong,
      allowed: `for areas of ${row.geography}, rates with at least ${pooled} events, numerator and denominator`,
      mend: 'pool years or areas in the source, or give the figure for a geography with `personCounts: true`',
    });
  if (row.numerator !== null && row.numerator < pooled)
    return [fault('numerator', `${row.numerator} events are too few for an area of this kind`)];
  const isBare = row.estimate !== null && row.denominator === null && estimateCounts(use);
  return isBare ? [fault('estimate', 'a count of persons for an area of this kind')] : [];
}

function divisionKey({ row }: PlacedRow): string {
  return JSON.stringify([row.series, row.period, row.geography, row.area, row.dimension]);
}

function isPartition(folder: Folder, dimension: string): boolean {
  return folder.objects.dimensions.get(dimension)?.value.partition ?? false;
}

/** Where groups add up to a published total, a single hidden cell is the total less the others. */
function solvableProblems(folder: Folder, rows: readonly PlacedRow[]): Problem[] {
  const divisions = Map.groupBy(rows, divisionKey);
  return [...divisions.values()].flatMap((division) => {
    const hidden = division.filter(({ row }) => row.status === 'withheld');
    const [cell] = hidden;
    if (cell === undefined || hidden.length > 1 || !isPartition(folder, cell.row.dimension)) return [];
    if (!totalIsPublished(rows, cell)) return [];
    const wrong = `"${cell.row.group}" is the only hidden cell: the total less the others gives it back`;
    return [faultInCell(cell, 'status', { wrong, allowed: 'two hidden cells or more', mend })];
  });
}

function totalIsPublished(rows: readonly PlacedRow[], { row: cell }: PlacedRow): boolean {
  return rows.some(
    ({ row }) =>
      row.group === 'all' &&
      row.status === 'published' &&
      row.series === cell.series &&
      row.period === cell.period &&
      row.geography === cell.geography &&
      row.area === cell.area,
  );
}

/**
 * No small count of persons stands in a table of class `standard`, nor can a single hidden one be worked out, and no
 * count at all is given for areas of kinds that persons are not counted for.
 */
export function privacy(folder: Folder): Problem[] {
  const uses = seriesUses(folder);
  return [...folder.tables.values()].flatMap(({ source, rows }) => {
    if (folder.objects.sources.get(source)?.value.privacy !== 'standard') return [];
    const each = rows.flatMap((placed) => {
      const use = uses.get(seriesKey(source, placed.row.series));
      return [...smallProblems(placed, use), ...placeProblems(folder, placed, use)];
    });
    return [...each, ...solvableProblems(folder, rows)];
  });
}
