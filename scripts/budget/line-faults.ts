import { faultInCell } from '../../src/checks/fault.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { RawLine } from './raw-lines.ts';

/** Cells that must hold something, such as a code and its name. */
export function emptyCells(lines: readonly RawLine[], columns: readonly string[]): Problem[] {
  return lines.flatMap((line) =>
    columns
      .filter((column) => line.cells[column] === '')
      .map((column) =>
        faultInCell(line, column, {
          wrong: 'is empty',
          allowed: 'a code or a name',
          mend: 'ask the publisher which one it is; a line without one cannot be counted',
        }),
      ),
  );
}

/** Cells that must be a number or nothing; `whole` asks for whole dollars, so that sums are exact. */
export function numberCells(lines: readonly RawLine[], columns: readonly string[], whole: boolean): Problem[] {
  const shape = whole ? /^(-?\d+)?$/ : /^(-?\d+(\.\d+)?)?$/;
  const allowed = whole ? 'whole dollars such as 1200 or -90, or nothing' : 'a number such as 6.08, or nothing';
  const mend = 'remove $, commas, brackets and words; write a negative amount with a minus; leave an unknown one empty';
  return lines.flatMap((line) =>
    columns
      .filter((column) => !shape.test(line.cells[column] ?? ''))
      .map((column) => faultInCell(line, column, { wrong: `"${line.cells[column]}" is no number`, allowed, mend })),
  );
}

/** Lines that say the same thing twice: one line, one key. Told at the later one, which names the first. */
export function repeatedLines(lines: readonly RawLine[], key: readonly string[]): Problem[] {
  const first = new Map<string, RawLine>();
  return lines.flatMap((line) => {
    const of = key.map((column) => line.cells[column]).join(', ');
    const before = first.get(of);
    first.set(of, before ?? line);
    if (before === undefined) return [];
    const wrong = `${of} stands on line ${before.line} already`;
    const allowed = `one line for each ${key.join(', ')}`;
    return [
      faultInCell(line, key.at(-1)!, { wrong, allowed, mend: 'find out which line is right, and remove the other' }),
    ];
  });
}

/** A code with two names: one of them is wrong, or the code means two things. `within` are the columns of the code. */
export function twoNames(lines: readonly RawLine[], within: readonly string[], name: string): Problem[] {
  const first = new Map<string, RawLine>();
  return lines.flatMap((line) => {
    const code = within.map((column) => line.cells[column]).join(' ');
    const before = first.get(code);
    first.set(code, before ?? line);
    if (before === undefined) return [];
    if (before.cells[name] === line.cells[name]) return [];
    const wrong = `${code} is "${line.cells[name]}" here and "${before.cells[name]}" on line ${before.line}`;
    return [faultInCell(line, name, { wrong, allowed: 'one name for a code', mend: 'find out which name is right' })];
  });
}
