import type { Problem } from '../model/problem.ts';
import { faultAt, faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { sha256Hex } from './sha256.ts';

const mend = 'take it back from the history of the repository; what was wrong in it is told by a correction';

const pathOf = (one: { id: string; in: string }): string => `releases/${one.in}/${one.id}.csv`;

/** What a release names is there and is what it was: a frozen table is never edited. */
function tableProblems(folder: Folder, release: string, sums: ReadonlyMap<string, string>): Problem[] {
  const read = folder.releases.get(release)!;
  return read.value.indicators.flatMap((one, index) => {
    const path = pathOf(one);
    const sum = sums.get(path);
    if (sum === one.sha256) return [];
    if (sum !== undefined)
      return [
        faultOfFile(path, 'table', {
          wrong: 'was changed after it was frozen',
          allowed: `SHA-256 ${one.sha256}`,
          mend,
        }),
      ];
    const wrong = `its table "${path}" is missing`;
    return [faultAt(read, ['indicators', index, 'in'], { wrong, allowed: 'a release that holds the table', mend })];
  });
}

function previousProblem(folder: Folder, release: string): Problem[] {
  const read = folder.releases.get(release)!;
  const { previous } = read.value;
  if (previous === null || (folder.releases.has(previous) && previous < release)) return [];
  const wrong = `"${previous}" is no earlier release`;
  return [faultAt(read, ['previous'], { wrong, allowed: 'the release before this one, or null', mend })];
}

/** A frozen table that no release names is published by nobody and still lies in a public repository. */
function orphans(folder: Folder): Problem[] {
  const named = new Set([...folder.releases.values()].flatMap(({ value }) => value.indicators.map(pathOf)));
  return [...folder.frozen.keys()]
    .filter((path) => !named.has(path))
    .map((path) => {
      const words = {
        wrong: 'no release names this table',
        allowed: 'tables that a manifest names',
        mend: 'remove it',
      };
      return faultOfFile(path, 'table', words);
    });
}

/** Every release: its manifest is in order, and its tables are there, whole and unchanged. */
export function frozenReleases(folder: Folder): Problem[] {
  const sums = new Map([...folder.frozen].map(([path, bytes]) => [path, sha256Hex(bytes)]));
  return [
    ...[...folder.releases.keys()].flatMap((release) => [
      ...previousProblem(folder, release),
      ...tableProblems(folder, release, sums),
    ]),
    ...(folder.releases.size === folder.ids.releases.size ? orphans(folder) : []),
  ];
}
