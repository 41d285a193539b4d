import { parseArgs } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { formatProblem } from '../src/checks/format-problem.ts';
import type { CrosswalkRow } from '../src/model/crosswalk.ts';
import { source as sourceSchema, type Source } from '../src/model/source.ts';
import { realEffects, type Effects } from './effects.ts';
import { fileFetcher } from './fetchers/file.ts';
import { refreshSource, type Refreshed } from './refresh-source.ts';

/** What to refresh: the data folder, the folder that stands in for the network, the day, and sources (none: all). */
export interface RefreshOptions {
  data: string;
  from: string;
  date: string;
  sources: string[];
}

/**
 * Refreshes tables and receipts from raw files. Every source is worked out before anything is written; when any label
 * is unknown all of them are listed, nothing is written and the exit code is 1. A source whose raw files and table are
 * unchanged keeps its receipt, so that a refresh without news makes no difference to review.
 */
export async function refresh(effects: Effects, options: RefreshOptions): Promise<number> {
  const sources = await readSources(effects, options);
  const refreshed: [Source, Refreshed][] = [];
  for (const source of sources) {
    const fetched = await fileFetcher(effects, options.from)(source);
    const crosswalk = await readCrosswalk(effects, options.data, source.id);
    refreshed.push([source, refreshSource(source, fetched, crosswalk, options.date)]);
  }
  const problems = refreshed.flatMap(([, { problems: found }]) => found);
  for (const problem of problems) effects.error(formatProblem(problem));
  if (problems.length > 0) return refuse(effects, problems.length);
  for (const [source, result] of refreshed) await write(effects, options.data, source, result);
  effects.out(
    `Refreshed ${refreshed.length} sources. Next: npm run check, then look at the difference before committing.`,
  );
  return 0;
}

function refuse(effects: Effects, count: number): number {
  effects.error(
    `${count} labels are not mapped. Nothing was written. Map them in data/catalog/crosswalks and refresh again.`,
  );
  return 1;
}

async function readSources(effects: Effects, { data, sources }: RefreshOptions): Promise<Source[]> {
  const files = await effects.listFiles(`${data}/catalog/sources`);
  const ids = files.map((file) => file.replace(/\.yaml$/, ''));
  const unknown = sources.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`no such source: ${unknown.join(', ')}; sources are ${ids.join(', ')}`);
  const wanted = sources.length === 0 ? ids : sources;
  return Promise.all(
    wanted.map(async (id) =>
      sourceSchema.parse(parseYaml(await effects.readText(`${data}/catalog/sources/${id}.yaml`))),
    ),
  );
}

async function readCrosswalk(effects: Effects, data: string, id: string): Promise<CrosswalkRow[]> {
  const path = `${data}/catalog/crosswalks/${id}.csv`;
  if (!(await effects.exists(path))) return [];
  return parseCsv(await effects.readText(path), { columns: true }) as CrosswalkRow[];
}

async function write(effects: Effects, data: string, source: Source, { table, receipt }: Refreshed): Promise<void> {
  const base = `${data}/tables/${source.id}`;
  const unchanged =
    (await effects.exists(`${base}.meta.json`)) &&
    sameNews(JSON.parse(await effects.readText(`${base}.meta.json`)), receipt);
  const { rowsReceived, rowsCounted } = receipt.ledger;
  effects.out(
    `${source.id}: ${receipt.table.rows} figures; ${rowsCounted} of ${rowsReceived} raw rows counted${unchanged ? '; unchanged' : ''}`,
  );
  if (unchanged) return;
  await effects.writeFile(`${base}.csv`, table);
  await effects.writeFile(`${base}.meta.json`, `${JSON.stringify(receipt, null, 2)}\n`);
}

/** Two receipts tell the same when they differ in nothing but the day. */
function sameNews(old: object, now: object): boolean {
  return JSON.stringify({ ...old, retrieved: '' }) === JSON.stringify({ ...now, retrieved: '' });
}

if (import.meta.main) {
  const effects = realEffects();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, data: { type: 'string', default: 'data' }, date: { type: 'string' } },
  });
  if (values.from === undefined) throw new Error('refresh needs --from <folder>: the folder with the raw files');
  const options = { data: values.data, from: values.from, date: values.date ?? effects.today(), sources: positionals };
  process.exitCode = await refresh(effects, options);
}
