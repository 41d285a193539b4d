import type { ImportTarget } from '../model/import-target.ts';
import { statuses, type Status } from '../model/status.ts';
import { tableColumns, type TableRow } from '../model/table.ts';
import { nearest } from './nearest.ts';
import { plainName } from './sheet-columns.ts';
import { type CellFault, type Cells, readSeries, readWhere, readWho, textOf } from './sheet-labels.ts';
import { sheetNumber } from './sheet-number.ts';
import { sheetPeriod } from './sheet-period.ts';
import { textFaults } from './sheet-text.ts';

/** One row of a sheet as a row of a table; null with the reason where its label says that it is set aside. */
export interface ReadRow {
  row: TableRow | null;
  setAside: string | null;
  faults: CellFault[];
}

const numberColumns = ['estimate', 'marginOfError', 'lower', 'upper', 'numerator', 'denominator'] as const;
const insteadOf = ({ instead }: { instead?: string }): Record<string, string> =>
  instead === undefined ? {} : { instead };

function readNumbers(cells: Cells, faults: CellFault[]): Record<(typeof numberColumns)[number], number | null> {
  const read = numberColumns.map((column) => {
    const cell = cells.get(column);
    if (cell === undefined) return [column, null] as const;
    const said = sheetNumber(cell);
    if ('number' in said) return [column, said.number] as const;
    faults.push({ column, code: said.code, values: insteadOf(said) });
    return [column, null] as const;
  });
  return Object.fromEntries(read) as Record<(typeof numberColumns)[number], number | null>;
}

function readPeriod(cells: Cells, target: ImportTarget, faults: CellFault[]): string {
  const cell = cells.get('period');
  if (cell === undefined) {
    if (target.defaults.period === undefined) faults.push({ column: 'period', code: 'missing-value' });
    return target.defaults.period ?? '';
  }
  const said = sheetPeriod(cell);
  if ('period' in said) return said.period;
  faults.push({ column: 'period', code: said.code, values: insteadOf(said) });
  return '';
}

const spanish: Record<string, Status> = {
  publicado: 'published',
  oculto: 'withheld',
  insegura: 'unreliable',
  nodisponible: 'not-available',
  norecogido: 'not-collected',
  noaplica: 'not-applicable',
};

function readStatus(cells: Cells, hasNumber: boolean, faults: CellFault[]): Status {
  const text = cells.get('status')?.text.trim() ?? '';
  if (text === '' && hasNumber) return 'published';
  const known = statuses.find((status) => plainName(status) === plainName(text)) ?? spanish[plainName(text)];
  if (known !== undefined) return known;
  const values = { nearest: nearest(text, statuses, 1)[0] ?? '', allowed: statuses.join(', ') };
  if (faults.every(({ column }) => !(numberColumns as readonly string[]).includes(column)))
    faults.push(
      text === '' ? { column: 'estimate', code: 'no-value' } : { column: 'status', code: 'unknown-status', values },
    );
  return 'not-available';
}

/** The publisher's own grade; where there is none the build judges the value by its counts and interval. */
function readReliability(cells: Cells, faults: CellFault[]): TableRow['reliability'] {
  const text = cells.get('reliability')?.text.trim() ?? '';
  if (text === 'good' || text === 'caution') return text;
  if (text !== '')
    faults.push({ column: 'reliability', code: 'unknown-reliability', values: { allowed: 'good, caution' } });
  return null;
}

/**
 * Reads one row of a sheet as a row of the source's table, with every fault in it at once. Columns that are left out stand
 * for what stands in every row of the table there is. Example: 2019, Black, 20.1 is the share of one group in one year.
 */
export function readSheetRow(cells: Cells, target: ImportTarget): ReadRow {
  const faults: CellFault[] = tableColumns.flatMap((column) =>
    (numberColumns as readonly string[]).includes(column) || column === 'period'
      ? []
      : textFaults(cells.get(column)).map((fault) => ({ column, ...fault })),
  );
  const numbers = readNumbers(cells, faults);
  const period = readPeriod(cells, target, faults);
  const { dimension, group, aside } = readWho(cells, target, faults);
  const where = readWhere(cells, target, faults);
  const series = readSeries(cells, target, faults);
  const status = readStatus(
    cells,
    Object.values(numbers).some((value) => value !== null),
    faults,
  );
  const reliability = readReliability(cells, faults);
  const vintage = textOf(cells, 'vintage', target) || `${target.source}-${period}`;
  const row = {
    series,
    vintage,
    period,
    ...where,
    dimension,
    group,
    ...numbers,
    status,
    reliability,
    note: textOf(cells, 'note', target).trim(),
  };
  return { row: aside === null && faults.length === 0 ? row : null, setAside: aside, faults };
}
