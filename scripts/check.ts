import { parseArgs } from 'node:util';
import type { Catalog } from '../src/model/catalog.ts';
import { realEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import { loadCatalog, ProblemsFound } from './load-catalog.ts';
import { tally } from './tally.ts';

/** "sound: 31 indicators, 25 sources, 25 tables, 2 languages (en, es)" */
export function summary(catalog: Catalog, folder: string): string {
  const languages = catalog.site.languages.map(({ id }) => id);
  const counts = [
    `${catalog.indicators.size} indicators`,
    `${catalog.sources.size} sources`,
    `${catalog.tables.size} tables`,
    `${languages.length} languages (${languages.join(', ')})`,
  ];
  return `${folder} is sound: ${counts.join(', ')}. Next: npm run build`;
}

/**
 * `npm run check [-- --data <folder>]`: lists every fault of the data folder and gives the exit code, 1 when there is
 * any fault.
 */
export async function check(effects: Effects, args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { data: { type: 'string', default: 'data' } } });
  try {
    const catalog = await loadCatalog(effects, values.data);
    for (const line of [...tally(catalog), summary(catalog, values.data)]) effects.out(line);
    return 0;
  } catch (cause) {
    if (!(cause instanceof ProblemsFound)) throw cause;
    effects.error(cause.message);
    return 1;
  }
}

if (import.meta.main) process.exitCode = await check(realEffects(), process.argv.slice(2));
