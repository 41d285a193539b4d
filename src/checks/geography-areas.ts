import type { Geography } from '../model/geography.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt, faultAtKey, faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { areasOf, unknownWord } from './known.ts';
import type { Read } from './read-object.ts';

/** Boundaries where they are promised, a list of areas where they are not, never both. */
function sourceOfAreas(folder: Folder, read: Read<Geography>): Problem[] {
  const { id, boundaries, areas } = read.value;
  const file = `boundaries/${id}.json`;
  const exists = folder.ids.boundaries.has(id);
  const allowed = `either \`boundaries: true\` with ${file} or a list of areas`;
  const fault = (key: string, wrong: string, mend: string): Problem => faultAt(read, [key], { wrong, allowed, mend });
  if (boundaries && !exists) return [fault('boundaries', `there is no ${file}`, 'add the file or write false')];
  if (boundaries && areas.length > 0) return [fault('areas', 'areas stand here and in the boundaries', 'write []')];
  if (!boundaries && exists) return [fault('boundaries', `false, and yet there is ${file}`, 'write true')];
  if (!boundaries && areas.length === 0) return [fault('areas', 'no area is listed', 'list the area ids')];
  return [];
}

/** Every area has a name: by the pattern, in the words, or in the boundaries. */
function nameProblems(folder: Folder, read: Read<Geography>): Problem[] {
  const { boundaries, texts } = read.value;
  const known = areasOf(folder, read.value.id);
  if (known === null) return [];
  const named = Object.keys(texts.areas);
  const path = ['texts', 'areas'];
  const unknown = named.filter((area) => !known.has(area));
  const nameless = boundaries || texts.areaName !== null ? [] : [...known].filter((area) => !named.includes(area));
  const allowed = 'a name for each area, or a pattern in `areaName`';
  return [
    ...unknown.map((area) => faultAtKey(read, [...path, area], unknownWord('area', area, known))),
    ...nameless.map((area) =>
      faultAt(read, path, { wrong: `area "${area}" has no name`, allowed, mend: `add "${area}: …"` }),
    ),
  ];
}

function strayBoundaries(folder: Folder): Problem[] {
  const stray = [...folder.ids.boundaries].filter((id) => !folder.ids.geographies.has(id));
  return stray.map((id) =>
    faultOfFile(`boundaries/${id}.json`, 'file name', unknownWord('geography', id, folder.ids.geographies)),
  );
}

function recipeProblems(folder: Folder): Problem[] {
  const read = folder.recipes;
  return (read?.value ?? []).flatMap(({ geography }, index) =>
    read === null ? [] : danglingReference(read, [index, 'geography'], 'geography', geography, folder.ids.geographies),
  );
}

/** Each geography has its areas, each area a name, and no boundaries are left over. */
export function geographyAreas(folder: Folder): Problem[] {
  const reads = [...folder.objects.geographies.values()];
  const own = reads.flatMap((read) => [...sourceOfAreas(folder, read), ...nameProblems(folder, read)]);
  return [...own, ...strayBoundaries(folder), ...recipeProblems(folder)];
}
