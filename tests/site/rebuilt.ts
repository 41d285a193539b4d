import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesOf } from './files.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

async function build(args: string[], timeZone: string): Promise<void> {
  const environment = { ...process.env, TZ: timeZone, EQUITY_BUILD: '' };
  await run(process.execPath, [join(root, 'scripts/build.ts'), ...args], {
    cwd: root,
    env: environment,
    maxBuffer: 1e8,
  });
}

/** Builds the site of a data folder with the project's own command into a folder of its own, away from dist/. */
export const buildInto = (folder: string, data: string, timeZone: string): Promise<void> =>
  build(['--data', join(root, data), '--out', folder], timeZone);

/** Writes the objects and files of the real site anew, without its pages. */
export const publishInto = (folder: string, timeZone: string): Promise<void> =>
  build(['--only-data', '--built', folder], timeZone);

export async function newFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'rebuilt-'));
  return { folder: join(parent, 'dist'), remove: () => rm(parent, { recursive: true, force: true }) };
}

/** The checksum of every file below a folder, by path. */
export async function checksums(folder: string): Promise<Record<string, string>> {
  const sums = filesOf(folder).map(async (file) => {
    const hash = createHash('sha256').update(await readFile(join(folder, file)));
    return [file, hash.digest('hex').slice(0, 16)] as const;
  });
  return Object.fromEntries(await Promise.all(sums));
}
