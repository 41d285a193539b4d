import type { Problem } from '../model/problem.ts';
import { faultInCell, faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { groupFault } from './group-faults.ts';
import { unknownWord } from './known.ts';
import type { PlacedMapping } from './read-crosswalk.ts';

/** Why a row is set aside is said in `definition`; what a group means in this source is said there too. */
function definitionProblem(placed: PlacedMapping): Problem[] {
  const { group, label, definition } = placed.row;
  if (definition.trim() !== '') return [];
  const wrong = group === '' ? `"${label}" is set aside without a reason` : `"${label}" has no definition`;
  const allowed = 'what the label means in this source, or why it is set aside';
  return [faultInCell(placed, 'definition', { wrong, allowed, mend: 'say it in one sentence' })];
}

function groupProblems(folder: Folder, placed: PlacedMapping): Problem[] {
  const { dimension, group } = placed.row;
  if (!folder.ids.dimensions.has(dimension)) {
    return [faultInCell(placed, 'dimension', unknownWord('dimension', dimension, folder.ids.dimensions))];
  }
  const fault = group === '' ? null : groupFault(folder, dimension, group);
  return fault === null ? [] : [faultInCell(placed, 'group', fault)];
}

function repeatedLabels(rows: readonly PlacedMapping[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((placed) => {
    const { column, label, dimension } = placed.row;
    const key = JSON.stringify([column, label, dimension]);
    if (!seen.has(key)) return seen.add(key) && [];
    const words = { wrong: `label "${label}" is mapped twice`, allowed: 'each label once', mend: 'remove one' };
    return [faultInCell(placed, 'label', words)];
  });
}

/** Every line of every crosswalk maps one label to a known group, or sets it aside and says why. */
export function crosswalkRows(folder: Folder): Problem[] {
  const stray = [...folder.crosswalks.values()].filter(({ source }) => !folder.ids.sources.has(source));
  const strays = stray.map(({ file, source }) =>
    faultOfFile(file, 'file name', unknownWord('source', source, folder.ids.sources)),
  );
  const rows = [...folder.crosswalks.values()].flatMap((crosswalk) => [
    ...crosswalk.rows.flatMap((row) => [...definitionProblem(row), ...groupProblems(folder, row)]),
    ...repeatedLabels(crosswalk.rows),
  ]);
  return [...strays, ...rows];
}
