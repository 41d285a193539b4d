import { tableBounds } from '../src/measures/table-bounds.ts';
import { measuresByCase } from './reference-map.ts';

/** A value computed outside this project: a function, its inputs, what it must give, and how near. */
export interface ReferenceCase {
  id: string;
  function: string;
  inputs: Record<string, unknown>;
  expected: Record<string, unknown>;
  tolerance: { rel: number; abs: number };
}

/** Every place where an answer differs from what is expected, in words; empty when it passes. */
export function judge({ function: name, inputs, expected, tolerance }: ReferenceCase): string[] {
  const measure = measuresByCase[name];
  if (measure === undefined) return [`there is no measure for "${name}"`];
  let answer: Record<string, unknown>;
  try {
    answer = measure(inputs);
  } catch (cause) {
    return expected['error'] === true ? [] : [(cause as Error).message];
  }
  if (expected['error'] === true) return ['the input was to be refused'];
  if (name === 'suppressTwoWay') return judgeTwoWay(inputs, answer, expected);
  return differences('', answer, expected, tolerance);
}

function differences(path: string, got: unknown, expected: unknown, near: ReferenceCase['tolerance']): string[] {
  if (typeof expected === 'number') {
    const fits = typeof got === 'number' && Math.abs(got - expected) <= near.abs + near.rel * Math.abs(expected);
    return fits ? [] : [`${path} is ${String(got)}, expected ${expected}`];
  }
  if (expected === 'Infinity') return got === Infinity ? [] : [`${path} is ${String(got)}, expected Infinity`];
  if (typeof expected !== 'object' || expected === null)
    return got === expected ? [] : [`${path} is ${String(got)}, expected ${String(expected)}`];
  if (typeof got !== 'object' || got === null) return [`${path} is ${String(got)}, expected more`];
  if (Array.isArray(expected) && (!Array.isArray(got) || got.length !== expected.length))
    return [`${path} has another length than ${expected.length}`];
  return Object.entries(expected).flatMap(([key, value]) =>
    differences(path === '' ? key : `${path}.${key}`, (got as Record<string, unknown>)[key], value, near),
  );
}

type Cells = [number, number][];

/** Many patterns are right: the primary cells are hidden, each wide enough, and few others. */
function judgeTwoWay(inputs: Record<string, unknown>, got: Record<string, unknown>, expected: Record<string, unknown>) {
  const counts = inputs['cells'] as number[][];
  const hidden = [...(got['primary'] as Cells), ...(got['complementary'] as Cells)];
  const isHidden = (row: number, column: number) => hidden.some(([r, c]) => r === row && c === column);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const bounds = tableBounds({
    cells: counts.map((line, row) => line.map((count, column) => (isHidden(row, column) ? null : count))),
    rowTotals: counts.map(sum),
    columnTotals: counts[0]!.map((_, column) => sum(counts.map((line) => line[column]!))),
    grandTotal: sum(counts.flat()),
  });
  const primary = expected['primary'] as Cells;
  const narrow = primary.filter(([row, column]) => {
    const found = bounds.find((one) => one.row === row && one.column === column);
    return found === undefined || found.max - found.min < (expected['requiredWidth'] as number);
  });
  const others = (got['complementary'] as Cells).length;
  return [
    ...narrow.map(([row, column]) => `the cell ${row}, ${column} is shown or placed too closely`),
    ...(others > (expected['minimumComplementary'] as number) + 1 ? [`${others} further cells are hidden`] : []),
  ];
}
