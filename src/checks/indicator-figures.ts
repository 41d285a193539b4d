import type { Indicator } from '../model/indicator.ts';
import type { Problem } from '../model/problem.ts';
import type { TableRow } from '../model/table.ts';
import { faultAt } from './fault.ts';
import type { Folder } from './folder.ts';
import { seriesOf } from './known.ts';
import type { Path } from './parse-yaml.ts';
import type { Read } from './read-object.ts';

type ReadIndicator = Read<Indicator>;
type Figures = NonNullable<Indicator['figures']>;

function rowsOf(folder: Folder, source: string, series: string, geography: string): TableRow[] {
  const rows = folder.tables.get(source)?.rows.map(({ row }) => row) ?? [];
  return rows.filter((row) => row.series === series && row.geography === geography);
}

/** A series that the source does not give is reported where references are. */
function isSeries(folder: Folder, source: string, series: string): boolean {
  return seriesOf(folder, source)?.has(series) ?? true;
}

function absent(read: ReadIndicator, path: Path, what: string, source: string, known: Iterable<string>): Problem {
  const allowed = [...new Set(known)].sort().join(', ') || 'what the table has: nothing of this series here';
  const mend = 'mend the reference, or refresh the source so that the table has it';
  return faultAt(read, path, { wrong: `tables/${source}.csv has no row of ${what}`, allowed, mend });
}

function dimensionProblems(read: ReadIndicator, { source, dimensions }: Figures, rows: TableRow[]): Problem[] {
  const known = rows.map(({ dimension }) => dimension);
  return dimensions.flatMap((dimension, index) =>
    known.includes(dimension)
      ? []
      : [absent(read, ['figures', 'dimensions', index], `dimension \`${dimension}\``, source, known)],
  );
}

function periodProblems(read: ReadIndicator, { source, periods }: Figures, rows: TableRow[]): Problem[] {
  const known = rows.map(({ period }) => period);
  const { baseline } = read.value;
  const asked = (periods ?? []).map((period, index): [Path, string] => [['figures', 'periods', index], period]);
  if (baseline !== null) asked.push([['baseline'], baseline]);
  const lost = asked.filter(([, period]) => !known.includes(period));
  return lost.map(([path, period]) => absent(read, path, `period \`${period}\``, source, known));
}

/** The table of the figures has the area, the divisions and the periods that the indicator asks for. */
function figuresProblems(folder: Folder, read: ReadIndicator): Problem[] {
  const { figures } = read.value;
  if (figures === null || !folder.tables.get(figures.source)?.rows.length) return [];
  const { source, series, geography, area } = figures;
  const there = rowsOf(folder, source, series, geography);
  const rows = there.filter((row) => row.area === area);
  if (rows.length === 0 && !isSeries(folder, source, series)) return [];
  if (rows.length === 0) return [absent(read, ['figures', 'series'], `\`${series}\` for \`${area}\``, source, [])];
  return [...dimensionProblems(read, figures, rows), ...periodProblems(read, figures, rows)];
}

function placesProblems(folder: Folder, read: ReadIndicator): Problem[] {
  return read.value.places.flatMap(({ source, series, geography, breaks }, index) => {
    const sorted = breaks.every((value, at) => at === 0 || value > (breaks[at - 1] ?? -Infinity));
    const words = { wrong: `[${breaks.join(', ')}]`, allowed: 'numbers that rise', mend: 'sort them, each once' };
    const order = sorted ? [] : [faultAt(read, ['places', index, 'breaks'], words)];
    const some = folder.tables.get(source)?.rows.length && isSeries(folder, source, series);
    const empty = some && rowsOf(folder, source, series, geography).length === 0;
    return empty ? [...order, absent(read, ['places', index], `\`${series}\` by \`${geography}\``, source, [])] : order;
  });
}

/** A rate says for how many, a representation beside what. A rate without a denominator is one the source publishes. */
function measureProblems(read: ReadIndicator): Problem[] {
  const { measure, per, figures } = read.value;
  const fault = (path: Path, wrong: string, mend: string): Problem =>
    faultAt(read, path, { wrong, allowed: `what the measure \`${measure}\` needs`, mend });
  const noPer = fault(['per'], 'is missing', 'add "per: 1000" or another multiplier');
  const noBenchmark = fault(['figures', 'denominator'], 'is missing', 'add "denominator:" with source and series');
  return [
    ...(measure === 'event-rate' && per === null ? [noPer] : []),
    ...(measure === 'representation' && figures !== null && figures.denominator === undefined ? [noBenchmark] : []),
  ];
}

/** Every indicator can be drawn from its table: area, divisions, periods, classes and what its measure divides by. */
export function indicatorFigures(folder: Folder): Problem[] {
  return [...folder.objects.indicators.values()].flatMap((read) => [
    ...measureProblems(read),
    // A draft may stand before its table does.
    ...(read.value.draft ? [] : [...figuresProblems(folder, read), ...placesProblems(folder, read)]),
  ]);
}
