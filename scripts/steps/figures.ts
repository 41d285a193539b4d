import type { Extract } from '../../src/model/source.ts';
import type { Reliability } from '../../src/model/status.ts';
import { noNumbers, type TableRow } from '../../src/model/table.ts';
import { percentWithMargin, type Unsure } from '../../src/measures/derived-margins.ts';
import { marginOfRelativeError } from '../../src/measures/margin-of-error.ts';
import { cellOf, matches, placeOf, type Classified } from '../raw-row.ts';

type NumberFrom = NonNullable<Extract['estimate']>;

/** Cells that stand for "no figure" in files we read; anything else that is not a number stops the refresh. */
const blanks = new Set(['', '-', '*', 'NA', 'N/A', '#N/A', 'S', '**', '***']);

/**
 * The number in a cell, in plain notation, with or without thousands commas; null for a cell that holds no figure.
 * Throws on any other text. Example: `numberIn('1,082')` is 1082.
 */
export function numberIn(cell: string): number | null {
  if (blanks.has(cell)) return null;
  const plain = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(cell) ? cell.replaceAll(',', '') : cell;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(plain)) throw new Error(`"${cell}" is not a number`);
  return Number(plain);
}

/**
 * The figures of one raw row, as a table row that has not been added up yet. A figure that the publisher grades as weak
 * is not taken over. Throws with file, line and column when a cell is not what the source says.
 * Example: `{ Year: '2019', Value: '5' }` becomes period 2019 with the estimate 5.
 */
export function figuresOf(extract: Extract, classified: Classified): TableRow {
  const period = periodOf(extract, classified);
  const { dimension, group } = classified;
  const area = 'id' in extract.area ? extract.area.id : cellOf(classified.row, extract.area.column);
  const what = { series: extract.series, vintage: extract.vintage.replaceAll('{period}', period), period };
  const place = { geography: extract.area.geography, area, dimension, group };
  return { ...what, ...place, ...numbersOf(extract, classified) };
}

type Numbers = Pick<TableRow, 'status' | 'reliability' | 'note' | keyof typeof noNumbers>;

function numbersOf(extract: Extract, classified: Classified): Numbers {
  const grade = gradeOf(extract, classified);
  if (grade === 'unreliable')
    return { ...noNumbers, status: grade, reliability: null, note: "the publisher's grade: weak" };
  if (extract.shareOf !== undefined) return shareOf(extract.shareOf, classified);
  const estimate = read(extract.estimate, classified);
  const numerator = read(extract.numerator, classified);
  if (estimate === null && numerator === null) return notAvailable;
  return { ...limitsOf(extract, classified), estimate, numerator, status: 'published', reliability: grade, note: '' };
}

const notAvailable: Numbers = { ...noNumbers, status: 'not-available', reliability: null, note: '' };

/** The share of one survey estimate in another, in percent; margins stand in the columns named `<column>_margin`. */
function shareOf({ part, whole }: NonNullable<Extract['shareOf']>, classified: Classified): Numbers {
  const read = (column: string): Unsure => ({
    estimate: numberAt(classified, column),
    margin: numberAt(classified, `${column}_margin`),
  });
  const share = percentWithMargin(read(part), read(whole));
  if (share === null) return notAvailable;
  const numbers = { ...noNumbers, estimate: share.estimate, marginOfError: share.margin };
  return { ...numbers, status: 'published', reliability: null, note: '' };
}

function limitsOf(
  extract: Extract,
  classified: Classified,
): Pick<TableRow, 'marginOfError' | 'lower' | 'upper' | 'denominator'> {
  return {
    marginOfError: marginOf(extract, classified),
    lower: read(extract.lower, classified),
    upper: read(extract.upper, classified),
    denominator: read(extract.denominator, classified),
  };
}

/** A margin as printed, or from the relative standard error beside an estimate: where that is hidden there is none. */
function marginOf(extract: Extract, classified: Classified): number | null {
  const from = extract.marginOfError;
  if (from === undefined || !('relative' in from)) return read(from, classified);
  const [estimate, error] = [read(extract.estimate, classified), numberAt(classified, from.relative)];
  return estimate === null || error === null ? null : marginOfRelativeError(estimate, error);
}

function periodOf(extract: Extract, { row }: Classified): string {
  if ('fixed' in extract.period) return extract.period.fixed;
  const { column, spanYears } = extract.period;
  // One file writes its first span with an en dash and the others with a hyphen.
  const cell = cellOf(row, column).replace('–', '-');
  const year = schoolYear(cell) ?? /^(\d{4})(-\d{2}-\d{2}.*)?$/.exec(cell)?.[1] ?? cell;
  if (spanYears === undefined) return year;
  if (!/^\d{4}$/.test(year)) throw new Error(`${placeOf(row)}  ${column}: "${cell}" is not the last year of a span`);
  return `${Number(year) - spanYears + 1}-${year}`;
}

/** `2016-17` is 2016-2017 and `1999-00` is 1999-2000; null for anything else. */
function schoolYear(cell: string): string | null {
  const [, first, end] = /^(\d{4})-(\d{2})$/.exec(cell) ?? [];
  const last = String(Number(first) + 1);
  return end !== undefined && last.endsWith(end) ? `${first}-${last}` : null;
}

function read(from: NumberFrom | Extract['lower'], classified: Classified): number | null {
  if (from === undefined) return null;
  const { row } = classified;
  if ('count' in from) return from.where === undefined || matches(row, from.where) ? 1 : 0;
  if ('sum' in from) {
    if (from.where !== undefined && !matches(row, from.where)) return 0;
    const value = numberAt(classified, from.sum);
    const by = from.by === undefined ? 1 : numberAt(classified, from.by);
    return value === null || by === null ? null : value * by;
  }
  if ('noFigure' in from && from.noFigure?.includes(wideCell(classified, from.column).cell) === true) return null;
  const value = numberAt(classified, from.column, 'split' in from ? from : undefined);
  return value === null ? null : value * (from.times ?? 1);
}

function numberAt(classified: Classified, named: string, cut?: Cut): number | null {
  const { name, cell } = wideCell(classified, named);
  try {
    return numberIn(cut?.split === undefined ? cell : (cell.split(cut.split)[cut.part ?? 0] ?? '').trim());
  } catch (cause) {
    throw new Error(`${placeOf(classified.row)}  ${name}: ${(cause as Error).message}`, { cause });
  }
}

interface Cut {
  part?: number | undefined;
  split?: string | undefined;
}

/** A cell of the row; `{column}` in the name stands for the wide column that the group is in. */
function wideCell({ row, column }: Classified, named: string): { name: string; cell: string } {
  const name = named.replaceAll('{column}', column ?? '');
  return { name, cell: cellOf(row, name) };
}

function gradeOf(extract: Extract, classified: Classified): Reliability | 'unreliable' | null {
  const grade = extract.grade;
  if (grade === undefined) return null;
  const { name, cell } = wideCell(classified, grade.column);
  const found = (['good', 'caution', 'unreliable'] as const).find((kind) => grade[kind].includes(cell));
  if (found !== undefined) return found;
  if (cell === '') return null;
  const known = [...grade.good, ...grade.caution, ...grade.unreliable].join(', ');
  throw new Error(`${placeOf(classified.row)}  ${name}: "${cell}" is not a grade; grades are ${known}`);
}
