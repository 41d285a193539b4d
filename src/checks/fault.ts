import type { Problem } from '../model/problem.ts';
import type { Path, Place } from './parse-yaml.ts';
import { fieldName } from './schema-problems.ts';

/** What a fault says beside its place. */
export type FaultWords = Pick<Problem, 'wrong' | 'allowed' | 'mend'>;

/** Anything read from a YAML or JSON file that knows where its parts stand. */
export interface Located {
  file: string;
  at(path: Path): Place;
  atKey(path: Path): Place;
}

/** A line of a CSV file that knows where its cells stand. */
export interface LocatedRow {
  file: string;
  at(column: string): Place;
}

/** A fault of the value at a path. Example: `faultAt(read, ['figures', 'source'], { wrong, allowed, mend })`. */
export function faultAt(read: Located, path: Path, words: FaultWords): Problem {
  return { file: read.file, ...read.at(path), field: fieldName(path), ...words };
}

/** A fault of the key at a path, for keys that should not be there. */
export function faultAtKey(read: Located, path: Path, words: FaultWords): Problem {
  return { file: read.file, ...read.atKey(path), field: fieldName(path), ...words };
}

/** A fault of one cell of a table. */
export function faultInCell(row: LocatedRow, column: string, words: FaultWords): Problem {
  return { file: row.file, ...row.at(column), field: column, ...words };
}

/** A fault of a whole file, for what is missing or should not be there. */
export function faultOfFile(file: string, field: string, words: FaultWords): Problem {
  return { file, line: 0, column: 0, field, ...words };
}
