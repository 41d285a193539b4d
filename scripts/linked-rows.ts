import type { LinkedCell, LinkedSum, LinkedSystem } from '../src/measures/linked-counts.ts';
import { overlap, yearsOf } from '../src/measures/periods.ts';
import type { Source } from '../src/model/source.ts';
import type { TableRow } from '../src/model/table.ts';

/** One row of a table by name: "stops|2021|council-district|3|sex|women". */
export const rowName = ({ series, period, geography, area, dimension, group }: TableRow): string =>
  [series, period, geography, area, dimension, group].join('|');

/** The persons counted: of a share its numerator. Null where there is no figure. */
const countOf = (row: TableRow): number | null => row.numerator ?? row.estimate;

/** The names of the counts that a row prints. A share prints what it is out of, and what is left, as well. */
const whole = (row: TableRow): string => `${rowName(row)}|of`;
const rest = (row: TableRow): string => `${rowName(row)}|rest`;

const isShare = ({ numerator, denominator }: TableRow): boolean => numerator !== null && denominator !== null;

type Counts = Map<string, number>;

function countsOf(rows: readonly TableRow[]): Counts {
  const counts: Counts = new Map();
  for (const row of rows) {
    counts.set(rowName(row), countOf(row)!);
    if (!isShare(row)) continue;
    counts.set(whole(row), row.denominator!);
    counts.set(rest(row), row.denominator! - row.numerator!);
  }
  return counts;
}

/** A whole that a division adds up to: published, or only formed by a reader, who then never knows it beforehand. */
function sumOf(counts: Counts, name: string, parts: readonly string[]): LinkedSum {
  if (!counts.has(name))
    counts.set(
      name,
      parts.reduce((sum, part) => sum + counts.get(part)!, 0),
    );
  return { whole: name, parts };
}

const everyone = (row: TableRow): TableRow => ({ ...row, dimension: 'all', group: 'all' });

/** Groups of each dimension against the row of everyone; for shares the persons they are out of as well. */
function divisions(rows: readonly TableRow[], counts: Counts): LinkedSum[] {
  const groups = Map.groupBy(
    rows.filter(({ group }) => group !== 'all'),
    (row) => `${rowName(everyone(row))}|${row.dimension}`,
  );
  return [...groups.values()].flatMap((cells) => sumsFor(cells, everyone(cells[0]!), counts));
}

function sumsFor(cells: readonly TableRow[], total: TableRow, counts: Counts): LinkedSum[] {
  const parts = sumOf(counts, rowName(total), cells.map(rowName));
  return cells.every(isShare) ? [parts, sumOf(counts, whole(total), cells.map(whole))] : [parts];
}

/** Areas that the source says add up to a whole: each group of the whole against the same group of its areas. */
function areas({ extracts }: Source, rows: readonly TableRow[], counts: Counts): LinkedSum[] {
  return extracts.flatMap(({ series, area }) => {
    if (!('whole' in area) || area.whole === undefined) return [];
    const { geography, id } = area.whole;
    const inCity = (row: TableRow): TableRow => ({ ...row, geography, area: id });
    const parts = rows.filter((row) => row.series === series && row.geography === area.geography);
    const sums = Map.groupBy(parts, (row) => rowName(inCity(row)));
    return [...sums.values()].flatMap((cells) => sumsFor(cells, inCity(cells[0]!), counts));
  });
}

const isSpan = (period: string): boolean => {
  const years = yearsOf(period);
  return years !== null && years.end > years.start;
};

/** Single years against the span that holds them: what is left of the span is a count that a reader can form. */
function spans(rows: readonly TableRow[], counts: Counts): LinkedSum[] {
  return rows
    .filter(({ period }) => isSpan(period))
    .flatMap((span) => {
      const same = (row: TableRow): boolean => rowName({ ...row, period: '' }) === rowName({ ...span, period: '' });
      const years = rows.filter((row) => same(row) && !isSpan(row.period) && overlap(row.period, span.period));
      if (years.length === 0) return [];
      const other = `${rowName(span)}|other years`;
      const named = years.reduce((sum, row) => sum + countOf(row)!, 0);
      counts.set(other, Math.max(0, countOf(span)! - named));
      return [{ whole: rowName(span), parts: [...years.map(rowName), other] }];
    });
}

/** Shares out of the very persons that another series counts print that series' counts: one name for both. */
function sharedNames(rows: readonly TableRow[]): Map<string, string> {
  const place = (row: TableRow): string => rowName({ ...row, series: '' });
  const shares = Map.groupBy(rows.filter(isShare), ({ series }) => series);
  const others = Map.groupBy(rows, ({ series }) => series);
  const names = new Map<string, string>();
  for (const [series, cells] of shares)
    for (const [other, counted] of others) {
      const byPlace = new Map(counted.map((row) => [place(row), row]));
      const pairs = cells.map((row) => [row, byPlace.get(place(row))] as const).filter(([, one]) => one !== undefined);
      const same = other !== series && pairs.length > 0 && pairs.every(([a, b]) => a.denominator === countOf(b!));
      if (same) for (const [row, one] of pairs) names.set(whole(row), rowName(one!));
    }
  return names;
}

function cellOf(row: TableRow, last: boolean): LinkedCell {
  const counts = isShare(row) ? [rowName(row), whole(row), rest(row)] : [rowName(row)];
  return { name: rowName(row), counts, last };
}

/** The kinds of places whose areas are added up to another: their totals are not the whole city's. */
function summedPlaces({ extracts }: Source): Set<string> {
  return new Set(extracts.flatMap(({ area }) => ('whole' in area && area.whole ? [area.geography] : [])));
}

/**
 * Rows of one source as a system of counts, the cells that print them and the sums that link them (METHOD 10.4): a
 * division and its total, two divisions of one total, areas and their whole, years and their span, both counts of a
 * share. Rows without a figure stand in no sum. Example: two groups and everyone give three cells and one sum.
 */
export function linkedRows(source: Source, table: readonly TableRow[], earlier: ReadonlySet<string>): LinkedSystem {
  const rows = table.filter((row) => countOf(row) !== null);
  const counts = countsOf(rows);
  const summed = summedPlaces(source);
  const cells = rows.map((row) => cellOf(row, row.group === 'all' && !summed.has(row.geography)));
  const shares = rows.filter(isShare).map((row) => ({ whole: whole(row), parts: [rowName(row), rest(row)] }));
  const sums = [...divisions(rows, counts), ...areas(source, rows, counts), ...spans(rows, counts), ...shares];
  return renamed({ counts, cells, sums, earlier }, sharedNames(rows));
}

function renamed(system: LinkedSystem, names: ReadonlyMap<string, string>): LinkedSystem {
  const name = (count: string): string => names.get(count) ?? count;
  return {
    ...system,
    counts: new Map([...system.counts].map(([count, value]) => [name(count), value])),
    cells: system.cells.map((cell) => ({ ...cell, counts: cell.counts.map(name) })),
    sums: system.sums.map(({ whole: total, parts }) => ({ whole: name(total), parts: parts.map(name) })),
  };
}
