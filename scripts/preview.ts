import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Answer, type Machine, realMachine } from './effects.ts';
import { headersFor, parseHeaders } from './headers-file.ts';
import { siteAddress } from './site-address.ts';
import { missing, staticAnswer } from './static-answer.ts';

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

/** The path below which the pages of a built site lie, as its front page says of itself; `/` where it says nothing. */
async function baseOf(machine: Machine, folder: string): Promise<string> {
  const html = await machine.readText(join(folder, 'index.html'));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return canonical === undefined ? '/' : siteAddress(canonical).base;
}

/** Sends on to the base what asks for the root, and takes the base off what lies below it; null for what does not. */
function belowBase(path: string, base: string): string | null {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : null;
}

const movedTo = (location: string): Answer => ({ status: 308, headers: { location }, body: new Uint8Array() });

/**
 * `npm run preview [-- --out <folder>] [--port <number>]`: serves the finished site on loopback, below the path of its
 * address and with the headers that its `_headers` file asks for, and prints the address. Gives the port; throws when
 * there is no site yet.
 */
export async function preview(machine: Machine, args: string[], root = projectRoot): Promise<number> {
  const options = { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } } as const;
  const { values } = parseArgs({ args, options });
  const folder = resolve(root, values.out);
  if (!(await machine.exists(join(folder, 'index.html')))) throw new Error('there is no site yet: npm run build');
  const file = join(folder, '_headers');
  const rules = (await machine.exists(file)) ? parseHeaders(await machine.readText(file)) : [];
  const base = await baseOf(machine, folder);
  const port = await serveNear(machine, Number(values.port), async (asked) => {
    const path = belowBase(asked, base);
    if (path === null) return `${asked}/` === base || asked === '/' ? movedTo(base) : missing(machine, folder);
    const answer = await staticAnswer(machine, folder, path);
    const { location } = answer.headers;
    const moved: Record<string, string> = location === undefined ? {} : { location: `${base}${location.slice(1)}` };
    return { ...answer, headers: { ...headersFor(rules, path.split('?')[0] ?? '/'), ...answer.headers, ...moved } };
  });
  machine.out(`The site is at http://127.0.0.1:${port}${base} (Ctrl+C ends it)`);
  return port;
}

if (import.meta.main) await preview(realMachine(), process.argv.slice(2));
