import { areaCrosswalkEnds } from '../model/area-crosswalk.ts';
import type { Problem } from '../model/problem.ts';
import { faultInCell, faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { areasOf, unknownWord } from './known.ts';
import type { PlacedWeight, ReadAreaCrosswalk } from './read-area-crosswalk.ts';

/** Six decimals of a few weights may miss one by a few millionths. */
const tolerance = 0.00002;

const allowed = 'weights and the remainder of a source area add up to one';
const mend = 'run: npm run crosswalks -- --from <folder>';

function nameProblems(folder: Folder, { file, id }: ReadAreaCrosswalk): Problem[] {
  const unknown = Object.values(areaCrosswalkEnds(id)).filter((one) => !folder.ids.geographies.has(one));
  return unknown.map((one) => faultOfFile(file, 'file name', unknownWord('geography', one, folder.ids.geographies)));
}

/** An id that lacks the zero it begins with was read as a number by some program on the way. */
function lostZero(id: string, known: ReadonlySet<string>): string | null {
  return known.has(`0${id}`) ? `write "0${id}": the zero was lost, keep the column as text` : null;
}

function unknownAreas(rows: readonly PlacedWeight[], column: 'from' | 'to', known: ReadonlySet<string> | null) {
  if (known === null) return [];
  const first = new Map(rows.map((placed) => [placed.row[column], placed] as const).toReversed());
  const unknown = [...first].filter(([area]) => area !== '' && !known.has(area));
  return unknown.map(([area, placed]) => {
    const words = unknownWord('area', area, known);
    return faultInCell(placed, column, { ...words, mend: lostZero(area, known) ?? words.mend });
  });
}

function repeatedPairs(rows: readonly PlacedWeight[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((placed) => {
    const key = JSON.stringify([placed.row.from, placed.row.to]);
    if (!seen.has(key)) return seen.add(key) && [];
    const wrong = `"${placed.row.from}" goes to "${placed.row.to}" twice: its residents would be doubled`;
    return [faultInCell(placed, 'to', { wrong, allowed: 'each pair once', mend: 'remove one' })];
  });
}

function sumProblems(rows: readonly PlacedWeight[]): Problem[] {
  return [...Map.groupBy(rows, ({ row }) => row.from)].flatMap(([from, pieces]) => {
    const sum = pieces.reduce((total, { row }) => total + row.weight, 0);
    // A weight that is no number is told at its own cell.
    if (Number.isNaN(sum) || Math.abs(sum - 1) <= tolerance * pieces.length) return [];
    const what = sum < 1 ? 'residents would be dropped' : 'residents would be doubled';
    const wrong = `the weights of "${from}" add up to ${Number(sum.toFixed(5))}: ${what}`;
    return [faultInCell(pieces[0]!, 'weight', { wrong, allowed, mend })];
  });
}

/** A source area without a line would lose its residents without a word. */
function missingAreas({ file, rows }: ReadAreaCrosswalk, known: ReadonlySet<string> | null): Problem[] {
  const told = new Set(rows.map(({ row }) => row.from));
  const missing = [...(known ?? [])].filter((area) => !told.has(area));
  if (missing.length === 0 || rows.length === 0) return [];
  const named = missing.slice(0, 3).join(', ');
  const wrong = `${missing.length} source areas have no line (${named}): their residents would be dropped`;
  return [faultOfFile(file, 'from', { wrong, allowed: 'a line for each source area, a remainder at least', mend })];
}

/** Every crosswalk between areas joins known areas, each pair once, and neither drops nor doubles anybody. */
export function areaCrosswalkRows(folder: Folder): Problem[] {
  return [...folder.areaCrosswalks.values()].flatMap((crosswalk) => {
    const { from, to } = areaCrosswalkEnds(crosswalk.id);
    const known = areasOf(folder, from);
    return [
      ...nameProblems(folder, crosswalk),
      ...unknownAreas(crosswalk.rows, 'from', known),
      ...unknownAreas(crosswalk.rows, 'to', areasOf(folder, to)),
      ...repeatedPairs(crosswalk.rows),
      ...sumProblems(crosswalk.rows),
      ...missingAreas(crosswalk, known),
    ];
  });
}
