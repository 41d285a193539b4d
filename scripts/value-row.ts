import {
  amountValue,
  type Counted,
  rateValue,
  representationValue,
  shareValue,
} from '../src/measures/counted-value.ts';
import type { Unsure } from '../src/measures/derived-margins.ts';
import { representedShare, shareOfAll } from '../src/measures/share-of-all.ts';
import type { Indicator } from '../src/model/indicator.ts';
import type { Status } from '../src/model/status.ts';
import type { TableRow } from '../src/model/table.ts';

/** A table row with its value in the indicator's unit, or the reason why there is none. */
export interface Valued extends Counted {
  row: TableRow;
  status: Status;
  /** What published limits and margins are multiplied with to stand in the indicator's unit. */
  times: number;
  /** The margin of a value that was formed of counts with margins; else the row's own holds. */
  margin?: number | null;
}

/** Where a row's counterpart is looked up: the population of a rate, the benchmark of a representation, everyone. */
export type Lookup = (row: TableRow) => TableRow | undefined;

/** What a series counts: its numerator, or its estimate where the estimate is the count. */
const countOf = (row: TableRow): number | null => row.numerator ?? row.estimate;

const noValue = { estimate: null, numerator: null, denominator: null };

/** A row set against its counterpart. Without one no value can be formed, and the status says so. */
export function against(
  row: TableRow,
  other: TableRow | undefined,
  value: (counted: Counted) => number | null,
): Valued {
  if (row.status !== 'published') return { row, times: 1, status: row.status, ...noValue };
  if (other === undefined) return { row, times: 1, status: 'not-applicable', ...noValue };
  if (other.status !== 'published') return { row, times: 1, status: other.status, ...noValue };
  const counted = { estimate: null, numerator: countOf(row), denominator: countOf(other) };
  const estimate = value(counted);
  return { row, ...counted, estimate, times: 1, status: estimate === null ? 'not-available' : 'published' };
}

/** Both sides of a representation are shares as published, not counts: only their quotient is kept. */
export function representation(row: TableRow, other: TableRow | undefined): Valued {
  const valued = against(row, other, (counted) => representationValue(counted.numerator, counted.denominator));
  const times = valued.denominator === null ? 1 : 1 / valued.denominator;
  return { ...valued, numerator: null, denominator: null, times };
}

const unsure = (row: TableRow): Unsure => ({ estimate: countOf(row), margin: row.marginOfError });

/** A count set against that of everyone: margins of counts are none of their share, so that it is formed anew. */
export function ofEveryone(row: TableRow, everyone: TableRow | undefined): Valued {
  const valued = against(row, everyone, shareValue);
  return { ...valued, margin: everyone === undefined ? null : shareOfAll(unsure(row), unsure(everyone)).margin };
}

/** A share of everyone over the share of the same group among residents: their quotient and its margin are kept. */
export function represented(row: TableRow, everyone: TableRow | undefined, of: Lookup): Valued {
  const valued = ofEveryone(row, everyone);
  const [group, all] = [of(row), of({ ...row, dimension: 'all', group: 'all' })];
  if (valued.status !== 'published') return { ...valued, ...noValue };
  if (group === undefined || all === undefined) return { ...valued, ...noValue, status: 'not-applicable' };
  const share = { estimate: valued.estimate, margin: valued.margin ?? null };
  const { estimate, margin } = representedShare(share, { group: countOf(group), all: countOf(all) });
  return { ...valued, ...noValue, estimate, margin, status: estimate === null ? 'not-available' : 'published' };
}

/** The value as its publisher gives it, or the quotient of the two counts that stand in the row. */
function publishedValue({ unit, per }: Indicator, row: TableRow): number | null {
  if (unit === 'percent') return shareValue(row);
  return unit === 'rate' ? (row.estimate ?? rateValue(row, per ?? 1)) : amountValue(row);
}

export function asPublished(indicator: Indicator, row: TableRow): Valued {
  if (row.status !== 'published') return { row, times: 1, status: row.status, ...noValue };
  const { numerator, denominator } = row;
  const estimate = publishedValue(indicator, row);
  return { row, numerator, denominator, estimate, times: 1, status: estimate === null ? 'not-available' : 'published' };
}
