import type { Problem } from '../model/problem.ts';
import type { TableColumn, TableRow } from '../model/table.ts';
import { faultInCell } from './fault.ts';
import type { FaultWords } from './fault.ts';
import type { Folder } from './folder.ts';
import type { PlacedRow } from './read-table.ts';
import { seriesKey, seriesUses } from './series-use.ts';
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

function negativeFaults(row: TableRow): Fault[] {
  const never = (['marginOfError', 'numerator', 'denominator'] as const).filter((column) => (row[column] ?? 0) < 0);
  const mend = 'check the number against the source; a code such as -555 is no number';
  return never.map((column) => ({ column, wrong: `${row[column]} is negative`, allowed: '0 or more', mend }));
}

function shareFaults({ estimate, numerator, denominator }: TableRow): Fault[] {
  const faults: Fault[] = [];
  if (estimate !== null && (estimate < 0 || estimate > 100)) {
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

/** Everything wrong with the numbers of one row. `use` says whether its series is a share. */
export function valueFaults(row: TableRow, use: SeriesUse | undefined): Fault[] {
  if (row.status !== 'published') return [...unpublishedFaults(row), ...reliabilityFaults(row)];
  const isShare = use?.units.has('percent') ?? false;
  const plain = [...missingValueFaults(row), ...orderFaults(row), ...negativeFaults(row)];
  return isShare ? [...plain, ...shareFaults(row)] : plain;
}

function rowProblems(placed: PlacedRow, use: SeriesUse | undefined): Problem[] {
  if (placed.broken) return [];
  return valueFaults(placed.row, use).map(({ column, ...words }) => faultInCell(placed, column, words));
}

/** Values agree with their status, lie in order, and shares lie between 0 and 100. */
export function rowValues(folder: Folder): Problem[] {
  const uses = seriesUses(folder);
  return [...folder.tables.values()].flatMap(({ source, rows }) =>
    rows.flatMap((placed) => rowProblems(placed, uses.get(seriesKey(source, placed.row.series)))),
  );
}
