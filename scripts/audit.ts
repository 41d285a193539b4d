import { parseArgs } from 'node:util';
import { auditSite } from './audit-site.ts';
import { realEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import { loadCatalog } from './load-catalog.ts';
import type { SeenCell } from './steps/attackers-view.ts';
import { tellFault } from './tell-fault.ts';

/** Which folders are audited: the data, the built site, and earlier releases that may still be read. */
export interface AuditOptions {
  data: string;
  site: string;
  earlier: string[];
}

function narrowest(seen: readonly SeenCell[]): string {
  const widths = seen.map(({ min, max }) => max - min).filter((width) => width < Infinity);
  return widths.length === 0 ? 'none' : String(Math.min(...widths));
}

/** Releases that the data folder holds are published as well, so they are always looked at. */
async function releases(effects: Effects, data: string): Promise<string[]> {
  return (await effects.exists(`${data}/releases`)) ? [`${data}/releases`] : [];
}

/** What stops a build, one line each, and what the audit counted. */
export async function auditLines(effects: Effects, { data, site, earlier }: AuditOptions) {
  const folders = [...(await releases(effects, data)), ...earlier];
  const found = await auditSite(effects, await loadCatalog(effects, data), site, folders);
  const problems = found.recoverable.map(
    ({ file, field, wrong, mend }) => `${data}/${file}  ${field}: ${wrong}; mend: ${mend}`,
  );
  const summary = [
    `${found.seen.length} withheld cells; narrowest attacker interval: ${narrowest(found.seen)}`,
    `${found.leaks.length} numbers, marks or orders in ${site} that give away a figure that is not published`,
    `${problems.length} recoverable`,
  ];
  return { faults: [...problems, ...found.leaks], summary };
}

const help = `Says what a reader could work out of everything that is published.

  npm run audit                          data/ and the built site in dist/
  npm run audit -- --earlier <folder>    with a release that may still be read; may be given again
  npm run audit -- --data <folder>       another data folder
  npm run audit -- --site <folder>       another built site`;

const words = {
  data: { type: 'string', default: 'data' },
  site: { type: 'string', default: 'dist' },
  earlier: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', default: false },
} as const;

async function audited(effects: Effects, options: AuditOptions): Promise<number> {
  for (const folder of [options.site, ...options.earlier].filter((one) => one !== ''))
    if (!(await effects.exists(folder)))
      throw new RangeError(`${folder}: there is no such folder; mend: npm run build, or name another folder`);
  const { faults, summary } = await auditLines(effects, options);
  for (const line of faults) effects.error(line);
  for (const line of summary) effects.out(line);
  return faults.length === 0 ? 0 : 1;
}

/**
 * `npm run audit [-- --earlier <folder>] [--data <folder>] [--site <folder>]`: what a reader could work out of everything
 * that is published. Prints the withheld cells, the narrowest interval a reader can give one, and how many are
 * recoverable; exit code 1 when any is, or when a built file gives a figure away. The site must have been built.
 */
export async function audit(effects: Effects, args: string[]): Promise<number> {
  try {
    const { help: asked, ...options } = parseArgs({ args, options: words }).values;
    if (!asked) return await audited(effects, options);
    effects.out(help);
    return 0;
  } catch (cause) {
    return tellFault(effects, cause);
  }
}

if (import.meta.main) process.exitCode = await audit(realEffects(), process.argv.slice(2));
