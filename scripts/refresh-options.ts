import { parseArgs } from 'node:util';
import type { Engine } from './fetchers/fetcher.ts';

/** What to refresh and how. */
export interface RefreshOptions {
  data: string;
  /** The folder that stands in for the network; null for the network. */
  from: string | null;
  date: string;
  /** Where pages lie until they are read, and what keeps two runs apart. */
  cache: string;
  /** None: all. */
  sources: string[];
  engine: Engine;
  /** Work out and tell, write nothing. */
  dryRun: boolean;
  /** Why figures beyond the limits of a source are taken. */
  accept: string | null;
  /** Stands in for the host of every address. */
  origin: string | null;
  /** Only sources whose publisher changed their rows on this day or later. */
  since: string | null;
}

export const refreshHelp = `Brings tables up to date from their publishers.

  npm run refresh                                   every source that has an address
  npm run refresh -- --only <source>                one source (may be said more than once)
  npm run refresh -- --from ../shared/data          from a folder of raw files instead of the network
  npm run refresh -- --dry-run                      work everything out, write nothing
  npm run refresh -- --verify                       ask whether ids and columns still fit; fetch no rows
  npm run refresh -- --engine both                  count at the portal and here, and compare
  npm run refresh -- --accept "recount"             take figures beyond the limits, and say why in the receipt
  npm run refresh -- --since 2026-11-01             only what its publisher changed since that day
  npm run refresh -- --origin http://127.0.0.1:8080 another host for this run: a mirror, a proxy, a test server
  npm run refresh -- --data data                    the folder of tables, catalog and boundaries
  npm run refresh -- --cache .cache                 where pages lie until they are read

Environment: SOCRATA_APP_TOKEN for Socrata portals, CENSUS_API_KEY for the Census. Neither is ever printed.`;

const options = {
  from: { type: 'string' },
  data: { type: 'string', default: 'data' },
  date: { type: 'string' },
  cache: { type: 'string', default: '.cache' },
  only: { type: 'string', multiple: true, default: [] as string[] },
  engine: { type: 'string', default: 'portal' },
  'dry-run': { type: 'boolean', default: false },
  accept: { type: 'string' },
  origin: { type: 'string' },
  since: { type: 'string' },
  verify: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const engines: readonly string[] = ['portal', 'local', 'both'];

/** Options from the words after the command. Throws, in one line, where one is not known or not of its shape. */
export function refreshOptions(args: string[], today: string): RefreshOptions & { verify: boolean; help: boolean } {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const { engine, accept = null, origin = null, since = null, data, cache, verify, help } = values;
  if (!engines.includes(engine)) throw new Error(`--engine is ${engines.join(', ')}; not "${engine}"`);
  if (accept?.trim() === '') throw new Error('--accept needs a reason: it stands in the receipt for everyone to read');
  if (origin !== null && !/^https?:\/\/[^/]+\/?$/.test(origin))
    throw new Error(`--origin needs a scheme and a host, as http://127.0.0.1:8080; not "${origin}"`);
  if (since !== null && !/^\d{4}-\d{2}-\d{2}$/.test(since))
    throw new Error(`--since needs a day as 2026-11-01; not "${since}"`);
  const { from = null, date = today } = values;
  const sources = [...values.only, ...positionals];
  const rest = { engine: engine as Engine, dryRun: values['dry-run'], accept, origin, since, cache, verify, help };
  return { data, from, date, sources, ...rest };
}
