import type { Extract } from '../../src/model/source.ts';
import type { Reliability, Status } from '../../src/model/status.ts';
import type { TableRow } from '../../src/model/table.ts';
import type { Classified } from './classify.ts';
import { cellOf, matches } from './select.ts';

type NumberFrom = NonNullable<Extract['estimate']>;

/** Cells that stand for "no figure" in files we read; anything else that is not a number stops the refresh. */
const blanks = new Set(['', '-', '*', 'NA', 'N/A', '#N/A', 'S', '**', '***']);

/**
 * The number in a cell, in plain notation, with or without thousands commas; null for a cell that holds no figure.
 * Throws on any other text. Example: `numberIn('1,082')` is 1082.
 */
export function numberIn(cell: string): number | null {
  if (blanks.has(cell)) return null;
  const plain = cell.replace(/(?<=\d),(?=\d{3})/g, '');
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(plain)) throw new Error(`"${cell}" is not a number`);
  return Number(plain);
}

/** The figures of one raw row, as a table row that has not been added up yet. Throws with file, line and column. */
export function figuresOf(extract: Extract, classified: Classified): TableRow {
  const period = periodOf(extract, classified);
  const area = 'id' in extract.area ? extract.area.id : cellOf(classified.row, extract.area.column);
  const estimate = read(extract.estimate, classified);
  const numerator = read(extract.numerator, classified);
  const grade = gradeOf(extract, classified);
  const status: Status =
    grade === 'unreliable' ? 'unreliable' : estimate === null && numerator === null ? 'not-available' : 'published';
  const shown = status === 'published';
  return {
    series: extract.series,
    vintage: extract.vintage.replace('{period}', period),
    period,
    geography: extract.area.geography,
    area,
    dimension: classified.dimension,
    group: classified.group,
    estimate: shown ? estimate : null,
    marginOfError: shown ? read(extract.marginOfError, classified) : null,
    lower: shown ? read(extract.lower, classified) : null,
    upper: shown ? read(extract.upper, classified) : null,
    numerator: shown ? numerator : null,
    denominator: shown ? read(extract.denominator, classified) : null,
    status,
    reliability: shown && grade !== 'unreliable' ? grade : null,
    note: grade === 'unreliable' ? "the publisher's grade: weak" : '',
  };
}

function periodOf(extract: Extract, { row }: Classified): string {
  if ('fixed' in extract.period) return extract.period.fixed;
  const { column, spanYears } = extract.period;
  const cell = cellOf(row, column);
  const school = /^(\d{4})-(\d{2})$/.exec(cell);
  if (school) return `${school[1]}-${school[1]!.slice(0, 2)}${school[2]}`;
  const year = /^(\d{4})(-\d{2}-\d{2}.*)?$/.exec(cell)?.[1] ?? cell;
  return spanYears === undefined ? year : `${Number(year) - spanYears + 1}-${year}`;
}

function read(from: NumberFrom | Extract['lower'], classified: Classified): number | null {
  if (from === undefined) return null;
  const { row } = classified;
  if ('count' in from) return from.where === undefined || matches(row, from.where) ? 1 : 0;
  if ('sum' in from) {
    if (from.where !== undefined && !matches(row, from.where)) return 0;
    return numberAt(classified, from.sum);
  }
  const value = numberAt(classified, from.column, 'split' in from ? from : undefined);
  return value === null ? null : value * (from.times ?? 1);
}

function numberAt(
  { row, column }: Classified,
  named: string,
  cut?: { part?: number | undefined; split?: string | undefined },
): number | null {
  // `{column}` stands for the wide column that the group is in.
  const name = named.replace('{column}', column ?? '');
  const cell = cellOf(row, name);
  try {
    return numberIn(cut?.split === undefined ? cell : (cell.split(cut.split)[cut.part ?? 0] ?? ''));
  } catch (cause) {
    throw new Error(`${row.file}:${row.line}  ${name}: ${(cause as Error).message}`, { cause });
  }
}

function gradeOf(extract: Extract, { row, column }: Classified): Reliability | 'unreliable' | null {
  const grade = extract.grade;
  if (grade === undefined) return null;
  const name = grade.column.replace('{column}', column ?? '');
  const cell = cellOf(row, name);
  if (grade.good.includes(cell)) return 'good';
  if (grade.caution.includes(cell)) return 'caution';
  if (grade.unreliable.includes(cell)) return 'unreliable';
  if (cell === '') return null;
  throw new Error(
    `${row.file}:${row.line}  ${name}: "${cell}" is not a grade; grades are ${[...grade.good, ...grade.caution, ...grade.unreliable].join(', ')}`,
  );
}
