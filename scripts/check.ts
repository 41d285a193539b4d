import { parseArgs } from 'node:util';
import type { Catalog } from '../src/model/catalog.ts';
import { realEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import { loadCatalog, ProblemsFound } from './load-catalog.ts';
import { tally } from './tally.ts';
import { tellFault } from './tell-fault.ts';
import { printedCells, redactionProblems } from './update/redaction.ts';

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

const help = `Lists every fault of the data folder, with its place and how to mend it, and counts what is sound.

  npm run check                        the folder data/
  npm run check -- --data <folder>     another data folder`;

/**
 * `npm run check [-- --data <folder>]`: lists every fault of the data folder and gives the exit code, 1 when there is
 * any fault.
 */
export async function check(effects: Effects, args: string[]): Promise<number> {
  try {
    const options = { data: { type: 'string', default: 'data' }, help: { type: 'boolean', default: false } } as const;
    const { values } = parseArgs({ args, options });
    const catalog = values.help ? null : await loadCatalog(effects, values.data);
    const printed = catalog === null ? [] : redactionProblems(printedCells(catalog));
    if (printed.length > 0) throw new ProblemsFound(values.data, printed);
    const lines = catalog === null ? [help] : [...tally(catalog), summary(catalog, values.data)];
    for (const line of lines) effects.out(line);
    return 0;
  } catch (cause) {
    return tellFault(effects, cause);
  }
}

if (import.meta.main) process.exitCode = await check(realEffects(), process.argv.slice(2));
