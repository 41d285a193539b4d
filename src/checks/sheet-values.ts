import type { ImportTarget } from '../model/import-target.ts';
import type { TableRow } from '../model/table.ts';
import type { CellFault } from './sheet-labels.ts';

const numbers = ['estimate', 'marginOfError', 'lower', 'upper', 'numerator', 'denominator'] as const;

const fault = (column: CellFault['column'], code: string, values: Record<string, string> = {}): CellFault => ({
  column,
  code,
  values,
});

/** Codes that the Census Bureau prints in the place of a number: nine times the same digit. */
const isCode = (value: number | null): boolean => value !== null && /^-(\d)\1{8}$/.test(String(value));

function ofCounts({ numerator, denominator, estimate }: TableRow, whole: boolean, counted: boolean): CellFault[] {
  const counts = { numerator, denominator, ...(counted && { estimate }) };
  return Object.entries(counts).flatMap(([column, value]) => {
    if (value === null || isCode(value)) return [];
    if (value < 0) return [fault(column as CellFault['column'], 'negative')];
    return whole && !Number.isInteger(value) ? [fault(column as CellFault['column'], 'fraction')] : [];
  });
}

function ofShare({ estimate, numerator, denominator }: TableRow): CellFault[] {
  const faults: CellFault[] = [];
  if (estimate !== null && !isCode(estimate) && estimate < 0) faults.push(fault('estimate', 'below-0'));
  if (estimate !== null && estimate > 100) faults.push(fault('estimate', 'above-100'));
  if (numerator !== null && denominator !== null && numerator > denominator)
    faults.push(fault('numerator', 'numerator-above', { denominator: String(denominator) }));
  return faults;
}

function ofLimits({ lower, estimate, upper }: TableRow): CellFault[] {
  if (lower !== null && estimate !== null && lower > estimate) return [fault('lower', 'limits-order')];
  if (upper !== null && estimate !== null && upper < estimate) return [fault('upper', 'limits-order')];
  return lower !== null && upper !== null && lower > upper ? [fault('lower', 'limits-order')] : [];
}

/**
 * What is wrong with the numbers of a row that could be read: the same rules as for a table in the data folder, as codes
 * with words in every language. Example: a share of 120 percent is `above-100`.
 */
export function sheetValueFaults(row: TableRow, { series, whole }: ImportTarget): CellFault[] {
  if (row.status !== 'published')
    return numbers
      .filter((column) => row[column] !== null)
      .map((column) => fault(column, 'value-not-published', { status: row.status }));
  if (row.estimate === null && (row.numerator === null || row.denominator === null))
    return [fault('estimate', 'no-value')];
  const use = series.find(({ id }) => id === row.series);
  return [
    ...numbers.filter((column) => isCode(row[column])).map((column) => fault(column, 'census-code')),
    ...(row.marginOfError !== null && row.marginOfError < 0 && !isCode(row.marginOfError)
      ? [fault('marginOfError', 'negative')]
      : []),
    ...ofCounts(row, whole, use?.counted ?? false),
    ...(use?.percent === true ? ofShare(row) : []),
    ...ofLimits(row),
  ];
}
