import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesOf } from '../tests/site/files.ts';

export const root = join(import.meta.dirname, '..');

export interface BuildFigures {
  pages: number;
  seconds: number;
  msPerPage: number;
  /** The most memory one process of the build held, in megabytes. */
  peakMegabytes: number;
}

/** Runs a command and gives what it printed only when it fails. */
function run(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => said.push(part));
    child.stderr.on('data', (part: Buffer) => said.push(part));
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(Buffer.concat(said).toString('utf8').slice(-3000))),
    );
  });
}

/** Builds a data folder with the project's own command, and measures pages, wall time and memory. */
export async function measureBuild(data: string, out: string): Promise<BuildFigures> {
  const memory = `${out}.memory`;
  const loader = pathToFileURL(join(import.meta.dirname, 'report-memory.mjs')).href;
  const env = { ...process.env, NODE_OPTIONS: `--import=${loader}`, EQUITY_BENCH_MEMORY: memory };
  const began = performance.now();
  await run([join(root, 'scripts/build.ts'), '--data', data, '--out', out], env);
  const seconds = (performance.now() - began) / 1000;
  const peaks = (await readFile(memory, 'utf8')).trim().split('\n').map(Number);
  await rm(memory);
  const pages = filesOf(out).filter((file) => file.endsWith('.html')).length;
  return { pages, seconds, msPerPage: (seconds * 1000) / pages, peakMegabytes: Math.max(...peaks) / 1024 };
}
