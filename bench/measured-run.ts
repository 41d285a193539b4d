import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = join(import.meta.dirname, '..');

/** Wall seconds of a command, and the most memory one of its processes held, in megabytes. */
export interface Cost {
  seconds: number;
  megabytes: number;
}

/** Runs a script of the project with its own Node and gives what it printed only when it fails. */
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

/** Runs a script and measures it; `memory` is a file to note in, which is gone afterwards. */
export async function measuredRun(args: string[], memory: string): Promise<Cost> {
  const loader = pathToFileURL(join(import.meta.dirname, 'report-memory.mjs')).href;
  const env = { ...process.env, NODE_OPTIONS: `--import=${loader}`, EQUITY_BENCH_MEMORY: memory };
  const began = performance.now();
  await run(args, env);
  const seconds = (performance.now() - began) / 1000;
  const peaks = (await readFile(memory, 'utf8')).trim().split('\n').map(Number);
  await rm(memory);
  return { seconds, megabytes: Math.max(...peaks) / 1024 };
}
