import type { Problem } from '../model/problem.ts';
import type { ReleaseManifest } from '../model/release.ts';
import { faultOfFile } from './fault.ts';
import type { Folder } from './folder.ts';
import { sha256Hex } from './sha256.ts';

const mend = 'take it back from the history of the repository; what was wrong in it is told by a correction';

interface Line {
  line: number;
  sum: string;
  path: string;
}

function linesOf(file: string, bytes: Uint8Array): { lines: Line[]; problems: Problem[] } {
  const texts = new TextDecoder().decode(bytes).replace(/\n$/, '').split('\n');
  const read = texts.map((text, index) => ({ text, line: index + 1, match: /^([0-9a-f]{64}) {2}(.+)$/.exec(text) }));
  const broken = read.filter(({ match }) => match === null);
  return {
    lines: read.flatMap(({ line, match }) => (match === null ? [] : [{ line, sum: match[1]!, path: match[2]! }])),
    problems: broken.map(({ text, line }) => ({
      ...{ file, line, column: 1, field: 'sum', wrong: `"${text.slice(0, 40)}" is no checksum and path` },
      ...{ allowed: '64 hexadecimal digits, two blanks and the name of a file', mend },
    })),
  };
}

/** The files that lie in the folder of a release, with the checksums that they must have. */
function ownSums(folder: Folder, { id, indicators }: ReleaseManifest): Map<string, string> {
  const tables = indicators.filter((one) => one.in === id).map((one) => [`${one.id}.csv`, one.sha256] as const);
  return new Map([['manifest.json', sha256Hex(folder.manifests.get(id)!)], ...tables]);
}

function lineProblem(file: string, own: ReadonlyMap<string, string>, { line, sum, path }: Line): Problem[] {
  const right = own.get(path);
  if (right === sum) return [];
  const at = { file, line, column: 1, field: path };
  if (right === undefined)
    return [{ ...at, wrong: `the release has no file "${path}"`, allowed: [...own.keys()].join(', '), mend }];
  const wrong =
    path === 'manifest.json'
      ? 'the manifest was changed after it was frozen, or this line was'
      : `another checksum than the manifest has for "${path}"`;
  return [{ ...at, wrong, allowed: `SHA-256 ${right}`, mend }];
}

/** `SHA256SUMS` of a release says of its manifest and of each of its tables what they were when it was frozen. */
export function frozenSums(folder: Folder, release: string): Problem[] {
  const file = `releases/${release}/SHA256SUMS`;
  const bytes = folder.sums.get(release);
  const own = ownSums(folder, folder.releases.get(release)!.value);
  const allowed = `a line each for ${own.size} files`;
  if (bytes === undefined) return [faultOfFile(file, 'file', { wrong: 'is missing', allowed, mend })];
  const { lines, problems } = linesOf(file, bytes);
  const named = new Set(lines.map(({ path }) => path));
  const missing = [...own.keys()].filter((path) => !named.has(path));
  return [
    ...problems,
    ...lines.flatMap((line) => lineProblem(file, own, line)),
    ...missing.map((path) => faultOfFile(file, path, { wrong: `has no line for "${path}"`, allowed, mend })),
  ];
}
