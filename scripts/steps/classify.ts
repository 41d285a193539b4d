import { nearest } from '../../src/checks/nearest.ts';
import type { CrosswalkRow } from '../../src/model/crosswalk.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Extract } from '../../src/model/source.ts';
import type { RawRow } from '../fetchers/fetcher.ts';
import { cellOf, type Classified, type Sorted } from '../raw-row.ts';

/** Rows of one extract with their groups; rows that the crosswalk sets aside, with its reason; labels nobody mapped. */
export interface Classification extends Sorted<Classified> {
  problems: Problem[];
}

const everyone = { dimension: 'all', group: 'all' };

/**
 * Gives each row of an extract the group that its label means in this source. A label is never guessed: one that the
 * crosswalk does not hold becomes a problem with file, line, the label and the nearest known ones.
 */
export function classify(
  extract: Extract,
  rows: readonly RawRow[],
  crosswalk: readonly CrosswalkRow[],
): Classification {
  const result: Classification = { kept: [], setAside: [], problems: [] };
  for (const row of rows) for (const cell of labelsOf(extract, row)) place(result, extract, row, cell, crosswalk);
  return result;
}

interface Label {
  name: string;
  label: string;
  column: string | null;
  isAll: boolean;
}

function labelsOf(extract: Extract, row: RawRow): Label[] {
  const groups = extract.groups;
  if (groups === undefined) return [{ name: '', label: 'all', column: null, isAll: true }];
  if ('column' in groups) {
    const crossed = groups.and === undefined ? [] : [cellOf(row, groups.and)];
    const label = [cellOf(row, groups.column), ...crossed].join(' / ');
    return [{ name: groups.column, label, column: null, isAll: groups.all.includes(label) }];
  }
  return Object.entries(groups.columns).map(([column, label]) => ({
    name: column,
    label,
    column,
    isAll: label === 'all',
  }));
}

function place(
  result: Classification,
  extract: Extract,
  row: RawRow,
  cell: Label,
  crosswalk: readonly CrosswalkRow[],
): void {
  const { column, isAll } = cell;
  if (isAll) return void result.kept.push({ row, ...everyone, column });
  const dimension = extract.groups!.dimension;
  const known = crosswalk.filter(
    (entry) => entry.dimension === dimension && (cell.column !== null || entry.column === cell.name),
  );
  const match = known.find((entry) => entry.label === cell.label);
  if (match === undefined) return report(result.problems, unknownLabel(row, cell, dimension, known));
  if (match.group === '') return void result.setAside.push({ row, reason: match.definition });
  result.kept.push({ row, dimension, group: match.group, column });
}

/** A label is mended once, however many rows have it. */
function report(problems: Problem[], problem: Problem): void {
  const { file, field, wrong } = problem;
  if (problems.some((other) => other.file === file && other.field === field && other.wrong === wrong)) return;
  problems.push(problem);
}

function unknownLabel(row: RawRow, cell: Label, dimension: string, known: readonly CrosswalkRow[]): Problem {
  const labels = known.map((entry) => entry.label);
  const near = nearest(cell.label, labels).map((label) => `"${label}"`);
  return {
    file: row.file,
    line: row.line,
    column: Object.keys(row.cells).indexOf(cell.name) + 1,
    field: cell.name,
    wrong: `"${cell.label}" is not a known label of ${dimension}`,
    allowed: labels.length === 0 ? 'no label is mapped yet' : `${labels.length} labels, nearest ${near.join(', ')}`,
    mend: "add a row with this label and its definition in this source to the source's crosswalk",
  };
}
