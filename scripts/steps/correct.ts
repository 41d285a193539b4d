import type { Receipt } from '../../src/model/receipt.ts';
import type { Source } from '../../src/model/source.ts';
import { noNumbers, type TableRow } from '../../src/model/table.ts';

type Correction = Source['corrections'][number];

/**
 * Declared corrections, applied to the rows they name, each with the entry the receipt keeps. Throws when one names a
 * row that is not there, unless records are counted: a correction that does nothing hides a mistake.
 */
export function correct(
  source: Source,
  rows: readonly TableRow[],
): { rows: TableRow[]; entries: Receipt['corrections'] } {
  const entries: Receipt['corrections'] = [];
  const corrected = source.corrections.reduce<TableRow[]>(
    (current, correction) => {
      const hit = current.filter((row) => concerns(correction, row));
      // Of records, a group may have none this time; a publisher's table always has its rows.
      if (hit.length === 0 && source.count === undefined)
        throw new Error(`${source.id}: the correction of ${whereOf(correction)} names no row of the table`);
      entries.push(...hit.filter((row) => row.status !== 'withheld').map((row) => entryOf(correction, row)));
      return current.map((row) => (hit.includes(row) ? change(correction, row) : row));
    },
    [...rows],
  );
  return { rows: corrected, entries };
}

function concerns(correction: Correction, row: TableRow): boolean {
  const keys = ['period', 'dimension', 'group'] as const;
  return (
    row.series === correction.series &&
    keys.every((key) => correction[key] === undefined || correction[key] === row[key])
  );
}

function change(correction: Correction, row: TableRow): TableRow {
  const { status, reliability, estimate } = correction.set;
  const note = correction.reason;
  // Privacy comes first: a withheld cell stays withheld, whatever else is said of it.
  if (row.status === 'withheld') return row;
  if (status !== undefined) return { ...row, ...noFigures, status, note };
  return {
    ...row,
    status: estimate === undefined ? row.status : 'published',
    reliability: row.status === 'published' ? (reliability ?? row.reliability) : null,
    estimate: estimate ?? row.estimate,
    note,
  };
}

const noFigures = { ...noNumbers, reliability: null };

function entryOf(correction: Correction, row: TableRow): Receipt['corrections'][number] {
  const { status, reliability, estimate } = correction.set;
  // What was left out is not repeated here: a receipt is published as the table is.
  const now = status ?? reliability ?? String(estimate);
  return {
    date: correction.date,
    where: whereOf({ ...correction, ...row }),
    was: status === undefined ? String(row.estimate ?? row.numerator) : 'left out',
    now,
    reason: correction.reason,
  };
}

function whereOf({
  series,
  period,
  dimension,
  group,
}: Pick<Correction, 'series' | 'period' | 'dimension' | 'group'>): string {
  return [series, period, dimension, group].filter((part) => part !== undefined).join(' ');
}
