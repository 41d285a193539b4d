import type { Problem } from '../model/problem.ts';
import type { TableColumn, TableRow } from '../model/table.ts';
import { faultInCell } from './fault.ts';
import type { FaultWords } from './fault.ts';
import type { Folder } from './folder.ts';
import type { PlacedRow } from './read-table.ts';
import { isCounted, seriesKey, seriesUses } from './series-use.ts';
import type { SeriesUse } from './series-use.ts';

type Fault = FaultWords & { column: TableColumn };
const numbers = ['estimate', 'marginOfError', 'lower', 'upper', 'numerator', 'denominator'] as const;

/** A value exists only when published; a hidden one must not be in the file in any form. */
function unpublishedFaults(row: TableRow): Fault[] {
  const filled = numbers.filter((column) => row[column] !== null);
  return filled.map((column) => ({
    column,
    wrong: `${row[column]} stands in a row whose status is \`${row.status}\``,
    allowed: 'numbers only where the status is `published`',
    mend: row.status === 'withheld' ? 'empty the cell: it is hidden for privacy' : 'empty the cell or mend the status',
  }));
}

function missingValueFaults({ estimate, numerator, denominator }: TableRow): Fault[] {
  if (estimate !== null || (numerator !== null && denominator !== null)) return [];
  const wrong = 'is empty, and the row is `published`';
  const mend = 'fill it, or say in `status` why there is no value';
  return [{ column: 'estimate', wrong, allowed: 'an estimate, or a numerator and a denominator', mend }];
}

function orderFaults({ lower, estimate, upper }: TableRow): Fault[] {
  const allowed = 'lower ≤ estimate ≤ upper';
  const mend = 'check the three numbers against the source';
  const limits = [lower ?? -Infinity, estimate ?? lower ?? -Infinity, upper ?? Infinity] as const;
  if (limits[0] > limits[1]) return [{ column: 'lower', wrong: `${lower} is above the estimate`, allowed, mend }];
  if (limits[1] > limits[2]) return [{ column: 'upper', wrong: `${upper} is below the estimate`, allowed, mend }];
  return [];
}

/** Codes that the Census Bureau prints in the place of a number, all of one digit: -555555555 and its like. */
const isCode = (value: number | null): boolean => value !== null && /^-(\d)\1{8}$/.test(String(value));

function codeFaults(row: TableRow): Fault[] {
  const allowed = 'a number; of a controlled estimate (-555555555) the margin is 0';
  const mend = 'write 0 for a controlled margin; else empty the cells and say in `status` why there is no value';
  return numbers
    .filter((column) => isCode(row[column]))
    .map((column) => ({ column, wrong: `${row[column]} is a code of the Census Bureau and no number`, allowed, mend }));
}

function negativeFaults(row: TableRow, isNeverNegative: boolean): Fault[] {
  const columns = (['marginOfError', 'numerator', 'denominator'] as const).filter((column) => !isCode(row[column]));
  const all = isNeverNegative && !isCode(row.estimate) ? ([...columns, 'estimate'] as const) : columns;
  const mend = 'check the number against the source';
  return all
    .filter((column) => (row[column] ?? 0) < 0)
    .map((column) => ({ column, wrong: `${row[column]} is negative`, allowed: '0 or more', mend }));
}

/** Persons, events and their like come whole. */
function fractionFaults(row: TableRow, isCount: boolean): Fault[] {
  const columns = isCount
    ? (['estimate', 'numerator', 'denominator'] as const)
    : (['numerator', 'denominator'] as const);
  const mend = 'check the number against the source; a share belongs into `estimate`';
  return columns
    .filter((column) => !Number.isInteger(row[column] ?? 0))
    .map((column) => ({ column, wrong: `${row[column]} is not a whole number`, allowed: 'whole counts', mend }));
}

function shareFaults({ estimate, numerator, denominator }: TableRow): Fault[] {
  const faults: Fault[] = [];
  if (estimate !== null && !isCode(estimate) && (estimate < 0 || estimate > 100)) {
    const mend = 'mend the value, or the `unit` of the indicator that prints it';
    faults.push({ column: 'estimate', wrong: `${estimate} is no share`, allowed: 'percent from 0 to 100', mend });
  }
  if (numerator !== null && denominator !== null && numerator > denominator) {
    const wrong = `${numerator} is more than the denominator ${denominator}`;
    const mend = 'check whether the two columns are swapped or count different things';
    faults.push({ column: 'numerator', wrong, allowed: 'a part of the denominator', mend });
  }
  return faults;
}

function reliabilityFaults({ status, reliability }: TableRow): Fault[] {
  if (reliability === null || status === 'published') return [];
  const wrong = `"${reliability}" in a row whose status is \`${status}\``;
  return [{ column: 'reliability', wrong, allowed: 'nothing where no value is published', mend: 'empty the cell' }];
}

/** What the values of a series are: how indicators print it, and whether its source counts what comes whole. */
export type ValueUse = Partial<SeriesUse> & { whole?: boolean };

/** Units of what cannot be below zero. An index or a ratio may be a difference. */
const neverNegative = ['percent', 'rate', 'people'] as const;

/** Everything wrong with the numbers of one row. `use` says what they are. */
export function valueFaults(row: TableRow, { units, whole = false }: ValueUse = {}): Fault[] {
  if (row.status !== 'published') return [...unpublishedFaults(row), ...reliabilityFaults(row)];
  const isShare = units?.has('percent') ?? false;
  const isPositive = !isShare && neverNegative.some((unit) => units?.has(unit));
  const isCount = units !== undefined && isCounted({ units });
  const plain = [
    ...missingValueFaults(row),
    ...orderFaults(row),
    ...codeFaults(row),
    ...negativeFaults(row, isPositive || isCount),
    ...(whole ? fractionFaults(row, isCount) : []),
  ];
  return isShare ? [...plain, ...shareFaults(row)] : plain;
}

function rowProblems(placed: PlacedRow, use: ValueUse): Problem[] {
  if (placed.broken) return [];
  return valueFaults(placed.row, use).map(({ column, ...words }) => faultInCell(placed, column, words));
}

/** Does the source count what comes whole: persons, households, firms, events, places? */
function countsWhole(folder: Folder, source: string): boolean {
  const counts = folder.objects.sources.get(source)?.value.counts;
  return counts !== undefined && counts !== 'dollars' && counts !== 'things';
}

/** Geographies whose counts are parts of source areas, weighted, and series that multiply people with a measure. */
function isWeighted(folder: Folder, source: string, { series, geography }: TableRow): boolean {
  const extracts = folder.objects.sources.get(source)?.value.extracts ?? [];
  return extracts
    .filter((one) => one.series === series)
    .some(({ area, numerator }) => {
      const isMultiplied = numerator !== undefined && 'by' in numerator;
      return isMultiplied || ('column' in area && area.into.includes(geography));
    });
}

/** Values agree with their status, lie in order, counts are whole, and shares lie between 0 and 100. */
export function rowValues(folder: Folder): Problem[] {
  const uses = seriesUses(folder);
  return [...folder.tables.values()].flatMap(({ source, rows }) => {
    const isWhole = countsWhole(folder, source);
    return rows.flatMap((placed) => {
      const whole = isWhole && !isWeighted(folder, source, placed.row);
      return rowProblems(placed, { ...uses.get(seriesKey(source, placed.row.series)), whole });
    });
  });
}
