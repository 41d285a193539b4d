import { parseArgs } from 'node:util';
import { realEffects, sha256, type Effects } from './effects.ts';
import { client } from './fetchers/client.ts';
import { realNetwork, type Network } from './network.ts';
import { checkSite } from './standards/check-site.ts';
import { standards } from './standards/declared.ts';
import { fetchSchemas } from './standards/fetch-schemas.ts';
import { tellFault } from './tell-fault.ts';

const help = `Holds the descriptions of the built site to the schemas that their standards publish.

  npm run standards                     fetch the schemas, then check the files in dist/
  npm run standards -- --offline        check with the schemas that were fetched before
  npm run standards -- --fetch-only     fetch the schemas, check nothing
  npm run standards -- --site <folder>  another built site
  npm run standards -- --cache .cache   where the schemas lie, below standards/
  npm run standards -- --origin http://127.0.0.1:8080  another host for this run: a mirror, a test server`;

const words = {
  offline: { type: 'boolean', default: false },
  'fetch-only': { type: 'boolean', default: false },
  site: { type: 'string', default: 'dist' },
  cache: { type: 'string', default: '.cache' },
  origin: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Fetches what can be fetched; gives how many standards could not be. */
async function fetchAll(effects: Effects, network: Network, cache: string, origin: string | undefined) {
  const say = (line: string): void => effects.error(line);
  const advice = { check: 'has it moved? mend scripts/standards/declared.ts', kept: 'the old schemas stand' };
  const ask = client({ network, origin, say, advice, now: () => effects.milliseconds() });
  let failed = 0;
  for (const standard of standards)
    try {
      const lines = await fetchSchemas(ask, effects, standard, `${cache}/standards/${standard.id}`);
      lines.forEach((line) => effects.out(line));
    } catch (cause) {
      failed += 1;
      effects.error(`${standard.title}: ${(cause as Error).message}`);
    }
  return failed;
}

/** Says which schemas lie in the cache: what was checked can be told from another state of it. */
async function tellCached(effects: Effects, cache: string): Promise<void> {
  for (const { id, schemas } of standards)
    for (const { file } of schemas) {
      const path = `${cache}/standards/${id}/${file}`;
      if (await effects.exists(path)) effects.out(`${id}/${file}  sha256 ${sha256(await effects.readBytes(path))}`);
    }
}

/** Tells every fault; gives how many standards are not kept, or not checked. */
async function tellSite(effects: Effects, site: string, cache: string): Promise<number> {
  let wrong = 0;
  for (const { standard, checked } of await checkSite(effects, site, cache)) {
    const { title, disputed } = standard;
    if (checked === null) effects.error(`${title}: NOT checked, its schemas are not in ${cache}/standards`);
    else effects.out(`${title}: ${checked.files} files, ${checked.faults.length} faults`);
    if ((checked?.disputed ?? 0) > 0)
      effects.out(`${title}: its schema refuses ${disputed!.pointer}, kept because ${disputed!.why}`);
    checked?.faults.forEach((line) => effects.error(line));
    if (checked === null || checked.faults.length > 0) wrong += 1;
  }
  return wrong;
}

/** The command: gives the exit code, 1 where anything is not as its standard wants it or could not be checked. */
export async function main(effects: Effects, args: string[], network: Network = realNetwork()): Promise<number> {
  try {
    const { offline, origin, site, cache, help: asked, ...rest } = parseArgs({ args, options: words }).values;
    if (asked) {
      effects.out(help);
      return 0;
    }
    if (offline && rest['fetch-only']) throw new RangeError('--offline and --fetch-only leave nothing to do; take one');
    const failed = offline ? 0 : await fetchAll(effects, network, cache, origin);
    if (offline) await tellCached(effects, cache);
    const wrong = rest['fetch-only'] ? 0 : await tellSite(effects, site, cache);
    return failed + wrong === 0 ? 0 : 1;
  } catch (cause) {
    return tellFault(effects, cause);
  }
}

if (import.meta.main) process.exitCode = await main(realEffects(), process.argv.slice(2));
