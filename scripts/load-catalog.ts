import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { checkFolder } from '../src/checks/check-folder.ts';
import { formatProblem } from '../src/checks/format-problem.ts';
import type { Catalog } from '../src/model/catalog.ts';
import type { Problem } from '../src/model/problem.ts';
import type { Effects } from './effects.ts';

/** The data folder has faults; the message lists all of them, one a line, and what to do next. */
export class ProblemsFound extends Error {
  override name = 'ProblemsFound';
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    super([...problems.map((problem) => placeIn(folder, problem)), closing(problems)].join('\n'));
    this.problems = problems;
  }
}

/** The problem with its path as a person can open it from where the command was typed. */
function placeIn(folder: string, problem: Problem): string {
  return formatProblem({ ...problem, file: join(folder, problem.file) });
}

function closing(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const faults = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return `\n${faults} in ${files === 1 ? '1 file' : `${files} files`}. Mend them and run: npm run check`;
}

/** Every file of a folder by its path in it. */
export async function readFiles(effects: Effects, folder: string): Promise<Map<string, Uint8Array>> {
  const paths = await effects.listFiles(folder);
  const entries = paths.map(async (path) => [path, await effects.readBytes(join(folder, path))] as const);
  return new Map(await Promise.all(entries));
}

const stringsFolder = join(import.meta.dirname, '..', 'src', 'strings');

/** The interface words of the software by language, English first: the one that the others translate. */
export async function readStrings(effects: Effects): Promise<Map<string, unknown>> {
  const files = (await effects.listFiles(stringsFolder)).filter((file) => file.endsWith('.yaml'));
  const english = files.filter((file) => file === 'en.yaml');
  const ordered = [...english, ...files.filter((file) => file !== 'en.yaml')];
  const entries = ordered.map(async (file): Promise<[string, unknown]> => {
    return [basename(file, '.yaml'), parse(await effects.readText(join(stringsFolder, file)))];
  });
  return new Map(await Promise.all(entries));
}

/**
 * Reads and checks a data folder. Throws `ProblemsFound` with every fault when there is any, so that nothing is
 * built from half a catalog. Example: `const catalog = await loadCatalog(realEffects(), 'data')`.
 */
export async function loadCatalog(effects: Effects, folder: string): Promise<Catalog> {
  const { problems, catalog } = checkFolder(
    await readFiles(effects, folder),
    await readStrings(effects),
    effects.today(),
  );
  if (catalog === null) throw new ProblemsFound(folder, problems);
  return catalog;
}
