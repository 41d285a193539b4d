import { zipSync } from 'fflate';
import { sha256, type Answer, type Machine } from '../../scripts/effects.ts';
import type { Digest } from '../../scripts/files.ts';

/** A machine of memory: files in a map (those of a Git revision below `/git/<revision>/`), and a record of what was run, served and said. */
export interface Recording extends Machine {
  files: Map<string, Uint8Array>;
  lines: string[];
  errors: string[];
  runs: { script: string; args: string[]; environment: Record<string, string> }[];
  answers: ((path: string) => Promise<Answer>)[];
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const digestOf = (bytes: Uint8Array): Digest => ({ bytes: bytes.length, sha256: sha256(bytes) });

const below = (files: ReadonlyMap<string, Uint8Array>, folder: string): string[] =>
  [...files.keys()].filter((path) => path.startsWith(`${folder}/`));

/** `run` plays the program that is started: it may write files, and gives the exit code. Ports in `taken` are not free. */
export function recordingMachine(
  given: Record<string, string> = {},
  run: (machine: Recording, environment: Record<string, string>) => number = () => 0,
  taken: readonly number[] = [],
): Recording {
  const files = new Map(Object.entries(given).map(([path, text]) => [path, bytesOf(text)]));
  const read = (path: string): Uint8Array => {
    const found = files.get(path);
    if (found === undefined) throw new Error(`ENOENT: ${path}`);
    return found;
  };
  const remove = (folder: string) => [folder, ...below(files, folder)].forEach((path) => files.delete(path));
  const copy = (from: string, to: string) =>
    below(files, from).forEach((path) => files.set(to + path.slice(from.length), read(path)));
  const machine: Recording = {
    files,
    lines: [],
    errors: [],
    runs: [],
    answers: [],
    readBytes: async (path) => read(path),
    readText: async (path) => new TextDecoder().decode(read(path)),
    writeFile: async (path, content) => void files.set(path, bytesOf(content)),
    writePieces: async (path, pieces) => {
      const all: Uint8Array[] = [];
      for await (const piece of pieces) all.push(piece);
      files.set(path, new Uint8Array(Buffer.concat(all)));
      return digestOf(read(path));
    },
    digest: async (path) => digestOf(read(path)),
    listFiles: async (folder) => below(files, folder).map((path) => path.slice(folder.length + 1)),
    exists: async (path) => files.has(path) || below(files, path).length > 0,
    copyFolder: async (from, to) => copy(from, to),
    claim: async (path) => {
      if (files.has(path)) return false;
      files.set(path, bytesOf('1'));
      return true;
    },
    release: async (path) => remove(path),
    remove: async (path) => remove(path),
    temporaryFolder: async (prefix) => `/tmp/${prefix}`,
    milliseconds: () => 0,
    today: () => '2022-03-01',
    environment: () => undefined,
    ask: async () => null,
    out: (line) => void machine.lines.push(line),
    progress: () => undefined,
    error: (line) => void machine.errors.push(line),
    replaceFolder: async (draft, folder) => {
      remove(folder);
      copy(draft, folder);
      remove(draft);
    },
    runNode: async (script, args, environment) => {
      machine.runs.push({ script, args, environment });
      return run(machine, environment);
    },
    gitArchive: async (revision, folder) => {
      const root = `/git/${revision}/${folder}`;
      const held = below(files, root).map((path) => [path.slice(root.length + 1), read(path)] as const);
      return held.length === 0 ? null : zipSync(Object.fromEntries(held));
    },
    serve: async (port, answer) => {
      if (taken.includes(port)) throw Object.assign(new Error('in use'), { code: 'EADDRINUSE' });
      machine.answers.push((path) => answer(path, {}));
      return port;
    },
  };
  return machine;
}
