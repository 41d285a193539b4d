import { unzipSync } from 'fflate';
import { checkFolder } from '../../src/checks/check-folder.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import type { Machine } from '../effects.ts';
import { loadCatalog, ProblemsFound, readStrings } from '../load-catalog.ts';

/** A release that was asked for is neither a folder nor known to Git. */
export class NoSuchRelease extends RangeError {
  override name = 'NoSuchRelease';
}

const advice = 'Give a data folder, or a commit, branch or release tag that Git knows (see: git log, git tag).';

/** Files of the data folder as a revision holds them, by their path in it. */
async function filesAt(machine: Machine, revision: string): Promise<Map<string, Uint8Array>> {
  // A name that begins with a dash would be read by Git as an option.
  const known = revision.startsWith('-') ? null : await machine.gitArchive(revision, 'data');
  if (known === null)
    throw new NoSuchRelease(`"${revision}" is neither a folder nor a revision with a data/. ${advice}`);
  return new Map(Object.entries(unzipSync(known)).filter(([path]) => !path.endsWith('/')));
}

/**
 * The checked catalog of a release: of a data folder, or of `data/` in a commit, branch or tag.
 * Throws `NoSuchRelease`, and `ProblemsFound` when the data do not pass the checks of this version.
 */
export async function catalogAt(machine: Machine, release: string): Promise<Catalog> {
  if (await machine.exists(release)) return loadCatalog(machine, release);
  const { problems, catalog } = checkFolder(await filesAt(machine, release), await readStrings(machine));
  if (catalog === null) throw new ProblemsFound(release, problems);
  return catalog;
}
