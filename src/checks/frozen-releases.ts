import type { Problem } from '../model/problem.ts';
import type { FrozenIndicator, ReleaseManifest } from '../model/release.ts';
import { faultAt, faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { frozenSums } from './frozen-sums.ts';
import { frozenTableProblems } from './frozen-table.ts';
import type { Read } from './read-object.ts';
import { sha256Hex } from './sha256.ts';

const mend = 'take it back from the history of the repository; what was wrong in it is told by a correction';

const pathOf = (one: Pick<FrozenIndicator, 'id' | 'in'>): string => `releases/${one.in}/${one.id}.csv`;

type Sums = ReadonlyMap<string, string>;

/** What a release names is there and is what it was: a frozen table is never edited. */
function tableProblems(read: Read<ReleaseManifest>, sums: Sums): Problem[] {
  return read.value.indicators.flatMap((one, index) => {
    const path = pathOf(one);
    const sum = sums.get(path);
    if (sum === one.sha256) return [];
    if (sum !== undefined) {
      const words = { wrong: 'was changed after it was frozen', allowed: `SHA-256 ${one.sha256}`, mend };
      return [faultOfFile(path, 'table', words)];
    }
    const wrong = `its table "${path}" is missing`;
    return [faultAt(read, ['indicators', index, 'in'], { wrong, allowed: 'a release that holds the table', mend })];
  });
}

/** A release is made of what lies in it and before it, and names an indicator once. */
function entryProblems(read: Read<ReleaseManifest>): Problem[] {
  const { id, indicators } = read.value;
  const firsts = new Map<string, number>();
  return indicators.flatMap((one, index) => {
    const isSecond = firsts.has(one.id);
    firsts.set(one.id, index);
    const twice = { wrong: `"${one.id}" stands twice`, allowed: 'each indicator once', mend };
    const later = { wrong: `"${one.in}" is after this release`, allowed: `${id} or an earlier release`, mend };
    return [
      ...(isSecond ? [faultAt(read, ['indicators', index, 'id'], twice)] : []),
      ...(one.in > id ? [faultAt(read, ['indicators', index, 'in'], later)] : []),
    ];
  });
}

function previousProblem(folder: Folder, read: Read<ReleaseManifest>): Problem[] {
  const { id, previous } = read.value;
  const before = [...folder.ids.releases].filter((one) => one < id).sort();
  const right = before.at(-1) ?? null;
  if (previous === right) return [];
  const wrong = previous === null ? 'null, and yet there are earlier releases' : `"${previous}" is no such release`;
  const allowed = right === null ? 'null: no release is before this one' : `"${right}", the release just before`;
  return [faultAt(read, ['previous'], { wrong, allowed, mend })];
}

/** A frozen table that no release names is published by nobody and still lies in a public repository. */
function orphans(folder: Folder): Problem[] {
  const named = new Set([...folder.releases.values()].flatMap(({ value }) => value.indicators.map(pathOf)));
  const left = [...folder.frozen.keys()].filter((path) => !named.has(path));
  const without = (path: string): boolean => !folder.ids.releases.has(path.split('/')[1]!);
  const bare = [...new Set(left.filter(without).map((path) => path.split('/')[1]!))];
  return [
    ...bare.map((release) =>
      faultOfFile(`releases/${release}/manifest.json`, 'file', {
        wrong: 'is missing, and tables of this release are there',
        allowed: 'a manifest beside the tables of a release',
        mend: 'bring the manifest back from the history of the repository; a release is never taken back',
      }),
    ),
    ...left
      .filter((path) => !without(path))
      .map((path) => {
        const allowed = 'tables that a manifest names';
        return faultOfFile(path, 'table', { wrong: 'no release names this table', allowed, mend: 'remove it' });
      }),
  ];
}

/** The form of every table, held to the first manifest that names it. */
function formProblems(folder: Folder, sound: readonly Read<ReleaseManifest>[]): Problem[] {
  const described = new Map<string, FrozenIndicator>();
  for (const { value } of sound)
    for (const one of value.indicators) if (!described.has(pathOf(one))) described.set(pathOf(one), one);
  return [...described].flatMap(([path, one]) => {
    const bytes = folder.frozen.get(path);
    return bytes === undefined ? [] : frozenTableProblems(path, bytes, one);
  });
}

/** Every release: its manifest is in order and unchanged, and its tables are there, whole, readable and unchanged. */
export function frozenReleases(folder: Folder): Problem[] {
  const sums = new Map([...folder.frozen].map(([path, bytes]) => [path, sha256Hex(bytes)]));
  const reads = [...folder.releases].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    ...reads.flatMap(([release, read]) => [
      ...previousProblem(folder, read),
      ...entryProblems(read),
      ...tableProblems(read, sums),
      ...frozenSums(folder, release),
    ]),
    ...formProblems(
      folder,
      reads.map(([, read]) => read),
    ),
    ...(folder.releases.size === folder.ids.releases.size ? orphans(folder) : []),
  ];
}
