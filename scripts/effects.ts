import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';

/**
 * The outside world: files, clock, environment and output. Commands make one and pass it in; nothing else under
 * `scripts/` imports `node:fs`, reads the date or the environment, so that a test can pass a recording one.
 */
export interface Effects {
  readBytes(path: string): Promise<Uint8Array>;
  readText(path: string): Promise<string>;
  /** Writes a whole file or nothing: to a neighbour first, then renamed over the old one. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Paths of all files below a folder, relative to it, with `/`, sorted; empty when the folder is absent. */
  listFiles(folder: string): Promise<string[]>;
  exists(path: string): Promise<boolean>;
  copyFolder(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  temporaryFolder(prefix: string): Promise<string>;
  /** Today as `YYYY-MM-DD` in UTC. */
  today(): string;
  environment(name: string): string | undefined;
  out(line: string): void;
  error(line: string): void;
}

async function exists(path: string): Promise<boolean> {
  const found = await stat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
    throw cause;
  });
  return found !== null;
}

async function listFiles(folder: string): Promise<string[]> {
  if (!(await exists(folder))) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, content);
  await rename(draft, path);
}

/** Effects on the real machine. Example: `const effects = realEffects(); await effects.readText('data/site.yaml')`. */
export function realEffects(): Effects {
  return {
    readBytes: (path) => readFile(path),
    readText: (path) => readFile(path, 'utf8'),
    writeFile: writeWhole,
    listFiles,
    exists,
    copyFolder: (from, to) => cp(from, to, { recursive: true }),
    remove: (path) => rm(path, { recursive: true, force: true }),
    temporaryFolder: (prefix) => mkdtemp(join(tmpdir(), prefix)),
    today: () => new Date().toISOString().slice(0, 10),
    environment: (name) => process.env[name],
    out: (line) => void process.stdout.write(`${line}\n`),
    error: (line) => void process.stderr.write(`${line}\n`),
  };
}

/** SHA-256 of bytes or text, in hex: `sha256('')` begins `e3b0c442`. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
