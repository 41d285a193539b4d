import { crosswalkColumns } from '../model/crosswalk.ts';
import type { CrosswalkRow } from '../model/crosswalk.ts';
import type { Problem } from '../model/problem.ts';
import type { LocatedRow } from './fault.ts';
import { readCsv } from './read-csv.ts';
import { readText } from './read-text.ts';

/** A line of a crosswalk that knows where its cells stand. */
export interface PlacedMapping extends LocatedRow {
  row: CrosswalkRow;
}

export interface ReadCrosswalk {
  file: string;
  source: string;
  rows: PlacedMapping[];
}

/** Reads `catalog/crosswalks/<source>.csv`: exact columns, cells as text. What they mean is checked elsewhere. */
export function readCrosswalk(
  file: string,
  source: string,
  bytes: Uint8Array,
): { crosswalk: ReadCrosswalk; problems: Problem[] } {
  const { text, problems } = readText(file, bytes);
  if (text === null) return { crosswalk: { file, source, rows: [] }, problems };
  const csv = readCsv(file, text, crosswalkColumns);
  const rows = csv.rows.map(({ cells, at }) => ({ file, at, row: cells as unknown as CrosswalkRow }));
  return { crosswalk: { file, source, rows }, problems: [...problems, ...csv.problems] };
}
