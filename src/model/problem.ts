/**
 * One fault in the data folder, placed where a person can find it.
 * `line` and `column` count from 1; 0 means the fault belongs to the whole file.
 */
export interface Problem {
  file: string;
  line: number;
  column: number;
  /** The key or CSV column, e.g. `direction` or `estimate`. */
  field: string;
  /** What is wrong, with the culprit quoted. */
  wrong: string;
  /** What is allowed here. */
  allowed: string;
  /** How to mend it, as an instruction. */
  mend: string;
}
