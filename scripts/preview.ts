import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Machine, realMachine } from './effects.ts';
import { siteAnswer } from './site-answer.ts';

const projectRoot = resolve(import.meta.dirname, '..');
const portsTried = 20;

/** Serves on the first free port from the one wished for. Throws when none of twenty is free. */
async function serveNear(machine: Machine, port: number, answer: Parameters<Machine['serve']>[1]): Promise<number> {
  for (let tried = port; tried < port + portsTried; tried += 1) {
    const free = await machine.serve(tried, answer).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') return null;
      throw cause;
    });
    if (free !== null) return free;
  }
  throw new Error(`no port from ${port} to ${port + portsTried - 1} is free: give another with --port`);
}

/**
 * `npm run preview [-- --out <folder>] [--port <number>]`: serves the finished site on loopback, below the path of its
 * address and with the headers that its `_headers` file asks for, and prints the address. Gives the port; throws when
 * there is no site yet.
 */
export async function preview(machine: Machine, args: string[], root = projectRoot): Promise<number> {
  const options = { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } } as const;
  const { values } = parseArgs({ args, options });
  const folder = resolve(root, values.out);
  const { base, answer } = await siteAnswer(machine, folder);
  const port = await serveNear(machine, Number(values.port), answer);
  machine.out(`The site is at http://127.0.0.1:${port}${base} (Ctrl+C ends it)`);
  return port;
}

if (import.meta.main) await preview(realMachine(), process.argv.slice(2));
