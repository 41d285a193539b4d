import type { Problem } from '../model/problem.ts';
import { areaCrosswalkRecipes } from '../model/area-crosswalk.ts';
import { boundaryRecipe } from '../model/boundary-recipe.ts';
import { lens } from '../model/lens.ts';
import { glossary } from '../model/page.ts';
import { receipt } from '../model/receipt.ts';
import { site } from '../model/site.ts';
import { addBudgetFile } from './read-budget.ts';
import { faultAt, faultOfFile } from './fault.ts';
import { fileKind, unknownFileProblem } from './file-kinds.ts';
import type { FileKind } from './file-kinds.ts';
import { emptyFolder } from './folder.ts';
import type { Folder } from './folder.ts';
import { catalogSchemas } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { readAreaCrosswalk, readAreaOverlaps } from './read-area-crosswalk.ts';
import { readBoundaries } from './read-boundaries.ts';
import { readCrosswalk } from './read-crosswalk.ts';
import { readObject, readYaml } from './read-object.ts';
import type { Read } from './read-object.ts';
import { readManifest } from './read-manifest.ts';
import { readTable } from './read-table.ts';

/** The id in a file must be the id of its name: references are looked up by file name. */
function nameProblem(read: Read<object> | null, key: string, id: string): Problem[] {
  const inside = (read?.value as Record<string, unknown> | undefined)?.[key];
  if (read === null || inside === id) return [];
  const wrong = `"${String(inside)}" in a file called "${id}"`;
  return [faultAt(read, [key], { wrong, allowed: id, mend: `write "${key}: ${id}" or rename the file` })];
}

function addObject(folder: Folder, kind: Kind, id: string, file: string, bytes: Uint8Array): Problem[] {
  folder.ids[kind].add(id);
  const { read, problems } = readObject<object>(file, bytes, catalogSchemas[kind]);
  if (read !== null) (folder.objects[kind] as Map<string, Read<object>>).set(id, read);
  return [...problems, ...nameProblem(read, 'id', id)];
}

function addReceipt(folder: Folder, id: string, file: string, bytes: Uint8Array): Problem[] {
  folder.ids.receipts.add(id);
  const { read, problems } = readObject(file, bytes, receipt);
  if (read !== null) folder.receipts.set(id, read);
  return [...problems, ...nameProblem(read, 'source', id)];
}

function addTable(folder: Folder, id: string, file: string, bytes: Uint8Array): Problem[] {
  folder.ids.tables.add(id);
  const { table, problems } = readTable(file, id, bytes);
  folder.tables.set(id, table);
  return problems;
}

function addCrosswalk(folder: Folder, id: string, file: string, bytes: Uint8Array): Problem[] {
  folder.ids.crosswalks.add(id);
  const { crosswalk, problems } = readCrosswalk(file, id, bytes);
  folder.crosswalks.set(id, crosswalk);
  return problems;
}

function addBoundaries(folder: Folder, id: string, file: string, bytes: Uint8Array): Problem[] {
  folder.ids.boundaries.add(id);
  const { boundaries, problems } = readBoundaries(file, id, bytes);
  if (boundaries !== null) folder.boundaries.set(id, boundaries);
  return problems;
}

function addRelease(folder: Folder, id: string, file: string, bytes: Uint8Array): Problem[] {
  folder.ids.releases.add(id);
  const { read, problems } = readManifest(file, bytes);
  folder.manifests.set(id, bytes);
  if (read !== null) folder.releases.set(id, read);
  return [...problems, ...nameProblem(read, 'id', id)];
}

function addWords(folder: Folder, language: string, key: string, file: string, bytes: Uint8Array): Problem[] {
  const { yaml, problems } = readYaml(file, bytes);
  const words = folder.words.get(language) ?? new Map();
  folder.words.set(language, words);
  if (yaml !== null) words.set(key, yaml);
  return problems;
}

function addSite(folder: Folder, file: string, bytes: Uint8Array): Problem[] {
  const { read, problems } = readObject(file, bytes, site);
  folder.site = read;
  return problems;
}

function addGlossary(folder: Folder, file: string, bytes: Uint8Array): Problem[] {
  const { read, problems } = readObject(file, bytes, glossary);
  folder.glossary = read;
  return problems;
}

function addLens(folder: Folder, file: string, bytes: Uint8Array): Problem[] {
  const { read, problems } = readObject(file, bytes, lens);
  folder.lens = read;
  return problems;
}

function addRecipes(folder: Folder, file: string, bytes: Uint8Array): Problem[] {
  const { read, problems } = readObject(file, bytes, boundaryRecipe.array());
  folder.recipes = read;
  return problems;
}

function addAreaRecipes(folder: Folder, file: string, bytes: Uint8Array): Problem[] {
  const { read, problems } = readObject(file, bytes, areaCrosswalkRecipes);
  folder.areaRecipes = read;
  return problems;
}

function addAreaCrosswalk(folder: Folder, id: string, file: string, bytes: Uint8Array): Problem[] {
  const { read, problems } = readAreaCrosswalk(file, id, bytes);
  folder.areaCrosswalks.set(id, read);
  return problems;
}

function addAreaOverlaps(folder: Folder, file: string, bytes: Uint8Array): Problem[] {
  const { read, problems } = readAreaOverlaps(file, bytes);
  folder.areaOverlaps = read;
  return problems;
}

function addFile(folder: Folder, what: FileKind, file: string, bytes: Uint8Array): Problem[] {
  switch (what.is) {
    case 'ignored':
      return [];
    case 'site':
      return addSite(folder, file, bytes);
    case 'glossary':
      return addGlossary(folder, file, bytes);
    case 'lens':
      return addLens(folder, file, bytes);
    case 'boundary-recipes':
      return addRecipes(folder, file, bytes);
    case 'area-crosswalk-recipes':
      return addAreaRecipes(folder, file, bytes);
    case 'area-overlaps':
      return addAreaOverlaps(folder, file, bytes);
    case 'area-crosswalk':
      return addAreaCrosswalk(folder, what.id, file, bytes);
    case 'budget':
      return addBudgetFile(folder.budget, file, bytes);
    case 'object':
      return addObject(folder, what.kind, what.id, file, bytes);
    case 'crosswalk':
      return addCrosswalk(folder, what.id, file, bytes);
    case 'table':
      return addTable(folder, what.id, file, bytes);
    case 'receipt':
      return addReceipt(folder, what.id, file, bytes);
    case 'boundaries':
      return addBoundaries(folder, what.id, file, bytes);
    case 'release':
      return addRelease(folder, what.id, file, bytes);
    case 'frozen-sums':
      folder.sums.set(what.id, bytes);
      return [];
    case 'frozen-table':
      folder.frozen.set(file, bytes);
      return [];
    case 'words':
      return addWords(folder, what.language, what.key, file, bytes);
  }
}

function missingFile(files: ReadonlyMap<string, Uint8Array>, file: string): Problem[] {
  if (files.has(file)) return [];
  const mend = 'add the file; README.md describes it';
  return [faultOfFile(file, 'file', { wrong: 'is missing', allowed: `a file called ${file}`, mend })];
}

/**
 * Reads every file of a data folder, in the order of their paths, and reports all that cannot be read.
 * Paths are relative to the folder, with `/`.
 */
export function readFolder(files: ReadonlyMap<string, Uint8Array>): { folder: Folder; problems: Problem[] } {
  const folder = emptyFolder(files.keys());
  const problems = [...missingFile(files, 'site.yaml'), ...missingFile(files, 'catalog/glossary.yaml')];
  for (const path of [...files.keys()].sort()) {
    const what = fileKind(path);
    const bytes = files.get(path) ?? new Uint8Array();
    problems.push(...(what === null ? [unknownFileProblem(path)] : addFile(folder, what, path, bytes)));
  }
  return { folder, problems };
}
