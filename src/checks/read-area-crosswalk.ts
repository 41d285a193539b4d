import { areaCrosswalkColumns, areaOverlapColumns } from '../model/area-crosswalk.ts';
import type { AreaOverlap, AreaWeight } from '../model/area-crosswalk.ts';
import type { Problem } from '../model/problem.ts';
import { faultInCell } from './fault.ts';
import type { LocatedRow } from './fault.ts';
import { readCsv } from './read-csv.ts';
import type { CsvRow } from './read-csv.ts';
import { readText } from './read-text.ts';

/** A line of a crosswalk between areas that knows where its cells stand. */
export interface PlacedWeight extends LocatedRow {
  row: AreaWeight;
}

export interface ReadAreaCrosswalk {
  file: string;
  /** `<from>--<to>`, as the file is called. */
  id: string;
  rows: PlacedWeight[];
}

export interface PlacedOverlap extends LocatedRow {
  row: AreaOverlap;
}

export interface ReadAreaOverlaps {
  file: string;
  rows: PlacedOverlap[];
}

function partProblems(file: string, { cells, at }: CsvRow, columns: readonly string[]): Problem[] {
  return columns.flatMap((column) => {
    const cell = cells[column] ?? '';
    if (/^(0|1|0?\.\d+|1\.0*|\d(\.\d+)?e-\d+)$/.test(cell)) return [];
    const wrong = `"${cell}" is no part of one`;
    const words = { wrong, allowed: 'a number from 0 to 1', mend: 'run: npm run crosswalks -- --from <folder>' };
    return [faultInCell({ file, at }, column, words)];
  });
}

function readParts(file: string, bytes: Uint8Array, columns: readonly string[], parts: readonly string[]) {
  const { text, problems } = readText(file, bytes);
  if (text === null) return { rows: [], problems };
  const csv = readCsv(file, text, columns);
  const wrong = csv.rows.flatMap((row) => partProblems(file, row, parts));
  return { rows: csv.rows, problems: [...problems, ...csv.problems, ...wrong] };
}

/** The cells of a line, its parts as numbers. */
function withParts({ cells }: CsvRow, parts: readonly string[]): Record<string, string | number> {
  return { ...cells, ...Object.fromEntries(parts.map((part) => [part, Number(cells[part])])) };
}

/** Reads `catalog/area-crosswalks/<from>--<to>.csv`: exact columns, parts from 0 to 1. Sums are checked elsewhere. */
export function readAreaCrosswalk(
  file: string,
  id: string,
  bytes: Uint8Array,
): { read: ReadAreaCrosswalk; problems: Problem[] } {
  const parts = ['share', 'weight'];
  const { rows, problems } = readParts(file, bytes, areaCrosswalkColumns, parts);
  const placed = rows.map((row) => ({ file, at: row.at, row: withParts(row, parts) as unknown as AreaWeight }));
  return { read: { file, id, rows: placed }, problems };
}

/** Reads `catalog/area-overlaps.csv`: exact columns, parts from 0 to 1. */
export function readAreaOverlaps(file: string, bytes: Uint8Array): { read: ReadAreaOverlaps; problems: Problem[] } {
  const parts = ['share', 'otherShare'];
  const { rows, problems } = readParts(file, bytes, areaOverlapColumns, parts);
  const placed = rows.map((row) => ({ file, at: row.at, row: withParts(row, parts) as unknown as AreaOverlap }));
  return { read: { file, rows: placed }, problems };
}
