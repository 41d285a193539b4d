import { parseArgs } from 'node:util';
import { auditSite } from './audit-site.ts';
import { realEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import { loadCatalog } from './load-catalog.ts';
import type { SeenCell } from './steps/attackers-view.ts';

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

/**
 * `npm run audit [-- --earlier <folder>] [--data <folder>] [--site <folder>]`: what a reader could work out of everything
 * that is published. Prints the withheld cells, the narrowest interval a reader can give one, and how many are
 * recoverable; exit code 1 when any is, or when a built file gives a figure away. The site must have been built.
 */
export async function audit(effects: Effects, args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: 'data' },
      site: { type: 'string', default: 'dist' },
      earlier: { type: 'string', multiple: true, default: [] },
    },
  });
  const missing = [values.site, ...values.earlier].filter((folder) => folder !== '');
  for (const folder of missing)
    if (!(await effects.exists(folder))) {
      effects.error(`${folder}: there is no such folder; mend: npm run build, or name another folder`);
      return 1;
    }
  const { faults, summary } = await auditLines(effects, values);
  for (const line of faults) effects.error(line);
  for (const line of summary) effects.out(line);
  return faults.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await audit(realEffects(), process.argv.slice(2));
