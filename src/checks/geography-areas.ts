import { pageAreaId, pageAreaIdWords } from '../model/area-id.ts';
import type { Geography } from '../model/geography.ts';
import type { Problem } from '../model/problem.ts';
import { danglingReference } from './dangling-reference.ts';
import { faultAt, faultAtKey, faultOfFile, type FaultWords } from './fault.ts';
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

/** A page of an area is a folder, and its files are unpacked on machines that take `A` and `a` for one name. */
function idProblems(folder: Folder, read: Read<Geography>): Problem[] {
  const { id, boundaries, pages, areas: listed } = read.value;
  const areas = boundaries ? (folder.boundaries.get(id)?.areas ?? []) : listed;
  const fault = (at: number, words: FaultWords): Problem =>
    boundaries
      ? faultOfFile(`boundaries/${id}.json`, `objects.${id}.geometries.${at}.id`, words)
      : faultAt(read, ['areas', at], words);
  const unfit = areas.flatMap((area, at) => {
    if (!pages || pageAreaId.safeParse(area).success) return [];
    const words = { wrong: `"${area}" cannot be the name of a folder and a part of an address`, ...pageIdWords };
    return [fault(at, words)];
  });
  const firsts = new Map<string, string>();
  const alike = areas.flatMap((area, at) => {
    const first = firsts.get(area.toLowerCase());
    firsts.set(area.toLowerCase(), first ?? area);
    // Of boundaries the same id twice is told where they are read.
    if (first === undefined || (boundaries && first === area)) return [];
    const wrong =
      first === area ? `area "${area}" stands twice` : `"${area}" differs from "${first}" by capitals alone`;
    return [fault(at, { wrong, allowed: 'ids that differ in more than capitals', mend: 'rename one of the two' })];
  });
  return [...unfit, ...alike];
}

const pageIdWords = {
  allowed: `${pageAreaIdWords}, where areas have pages`,
  mend: 'give the area such an id, and its name as name; or write "pages: false"',
};

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
  const own = reads.flatMap((read) => [
    ...sourceOfAreas(folder, read),
    ...nameProblems(folder, read),
    ...idProblems(folder, read),
  ]);
  return [...own, ...strayBoundaries(folder), ...recipeProblems(folder)];
}
