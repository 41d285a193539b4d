import { join } from 'node:path';
import type { PublishedBudget } from '../src/model/published-budget.ts';
import type { PublishedIndicator } from '../src/model/published.ts';
import type { PublishedSite } from '../src/model/published-site.ts';
import type { FileContent } from './outputs/bundle-files.ts';
import type { Machine } from './effects.ts';

/** Folders that the objects of a build are written from and to. */
export interface DataFolders {
  data: string;
  public: string;
  built: string;
  /** Where the new folder is written before it takes the place of the old one. */
  draft: string;
}

/** What pages are printed from, and the files to download by their path below the site. */
export interface WrittenData {
  site: PublishedSite;
  indicators: readonly PublishedIndicator[];
  budget: PublishedBudget | null;
  files: ReadonlyMap<string, FileContent>;
  /** Other objects, by path below the build folder, without an ending. */
  objects: ReadonlyMap<string, unknown>;
}

/** Everything a build writes, by path below the build folder. */
function textsOf(built: WrittenData, trees: ReadonlyMap<string, unknown>): [string, FileContent][] {
  return [
    ['site.json', JSON.stringify(built.site)],
    ['budget.json', JSON.stringify(built.budget)],
    ...built.indicators.map((one): [string, FileContent] => [`indicators/${one.id}.json`, JSON.stringify(one)]),
    ...[...built.objects].map(([path, one]): [string, FileContent] => [`${path}.json`, JSON.stringify(one)]),
    ...[...trees].map(([language, tree]): [string, FileContent] => [`strings/${language}.json`, JSON.stringify(tree)]),
    ...[...built.files].map(([path, content]): [string, FileContent] => [`public/${path}`, content]),
  ];
}

/**
 * A path below a folder. Throws a `RangeError` where a part of it could lead elsewhere: a name in the data never says
 * where a build writes. Example: `below('draft', 'public/../../x')` throws.
 */
export function below(folder: string, path: string): string {
  const parts = path.split('/');
  if (parts.some((part) => ['', '.', '..'].includes(part)) || /[\\\0]/.test(path))
    throw new RangeError(`"${path}" could lead out of ${folder}; mend: give the object in the data another id`);
  return join(folder, path);
}

/**
 * Writes the published objects, the interface words, the boundaries and the public files to a new folder and puts it
 * in the place of the old one.
 */
export async function writeData(
  built: WrittenData,
  trees: ReadonlyMap<string, unknown>,
  folders: DataFolders,
  machine: Machine,
): Promise<void> {
  const { draft } = folders;
  const texts = textsOf(built, trees).map(([path, text]) => [below(draft, path), text] as const);
  await machine.remove(draft);
  if (await machine.exists(folders.public)) await machine.copyFolder(folders.public, join(draft, 'public'));
  const boundaries = join(folders.data, 'boundaries');
  if (await machine.exists(boundaries)) {
    await machine.copyFolder(boundaries, join(draft, 'boundaries'));
    // Maps ask for them when their reader points or switches, and whoever maps our figures needs the same lines.
    await machine.copyFolder(boundaries, join(draft, 'public/data/boundaries'));
  }
  for (const [path, text] of texts) await machine.writeFile(path, text);
  await machine.replaceFolder(draft, folders.built);
}
