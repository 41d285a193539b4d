import { parse } from 'csv-parse/sync';
import { realEffects } from './effects.ts';
import type { Effects } from './effects.ts';
import { loadCatalog } from './load-catalog.ts';
import { attackersView, recoverable, type SeenCell } from './steps/attackers-view.ts';

const file = 'data/all-indicators.csv';
const numbers = ['estimate', 'lower', 'upper', 'marginOfError', 'numerator', 'denominator'];

/** Rows of the published file that are withheld and carry a number all the same: file, line, column. */
async function leaksIn(effects: Effects, site: string): Promise<string[]> {
  const rows = parse<Record<string, string>>(await effects.readText(`${site}/${file}`), { columns: true });
  return rows.flatMap((row, at) =>
    row['status'] === 'published'
      ? []
      : numbers
          .filter((column) => row[column] !== '')
          .map((column) => `${site}/${file}:${at + 2}  ${column}: a figure that is ${row['status']} carries a number`),
  );
}

function narrowest(seen: readonly SeenCell[]): string {
  const widths = seen.map(({ min, max }) => max - min);
  return widths.length === 0 ? 'none' : String(Math.min(...widths));
}

/**
 * `npm run audit`: what a reader could work out of everything that is published. Prints the withheld cells, the narrowest
 * interval a reader can give one, and how many are recoverable; exit code 1 when any is, or when a built file carries a
 * number that it must not. The site must have been built.
 */
export async function audit(effects: Effects, data: string, site: string): Promise<number> {
  const seen = attackersView(await loadCatalog(effects, data));
  const problems = recoverable(seen).map(({ file: path, field, wrong }) => `${data}/${path}  ${field}: ${wrong}`);
  const leaks = await leaksIn(effects, site);
  for (const line of [...problems, ...leaks]) effects.error(line);
  effects.out(`${seen.length} withheld cells; narrowest attacker interval: ${narrowest(seen)}`);
  effects.out(`${leaks.length} numbers where there must be none in ${site}/${file}`);
  effects.out(`${problems.length} recoverable`);
  return problems.length + leaks.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await audit(realEffects(), 'data', 'dist');
