import { parseArgs } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { formatProblem } from '../src/checks/format-problem.ts';
import { readObject } from '../src/checks/read-object.ts';
import { readTable } from '../src/checks/read-table.ts';
import type { CrosswalkRow } from '../src/model/crosswalk.ts';
import { source as sourceSchema, type Source } from '../src/model/source.ts';
import { realEffects, type Effects } from './effects.ts';
import { fileFetcher } from './fetchers/file.ts';
import { rowName } from './linked-rows.ts';
import { readPlaces } from './read-places.ts';
import { refreshSource, type Figures } from './refresh-source.ts';

/** What to refresh: the data folder, the folder that stands in for the network, the day, and sources (none: all). */
export interface RefreshOptions {
  data: string;
  from: string;
  date: string;
  sources: string[];
}

/** A source worked out, with its figures, or the lines that say why there are none. */
interface Outcome {
  id: string;
  figures: Figures | null;
  faults: string[];
}

/**
 * Refreshes tables and receipts from raw files. Every source is worked out before anything is written; when any label
 * is unknown, or any file or cell is not what its source says, all faults of all sources are listed, nothing is written
 * and the exit code is 1. A source whose raw files and table are unchanged keeps its receipt, so that a refresh without
 * news makes no difference to review. Throws when a source is asked for that does not exist.
 */
export async function refresh(effects: Effects, options: RefreshOptions): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const id of await wantedSources(effects, options)) outcomes.push(await workOut(effects, options, id));
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  for (const fault of faults) effects.error(fault);
  if (faults.length > 0) return refuse(effects, faults.length);
  for (const { id, figures } of outcomes) if (figures !== null) await write(effects, options.data, id, figures);
  const next = 'Next: npm run check, then look at the difference before committing.';
  effects.out(`Refreshed ${outcomes.length} sources. ${next}`);
  return 0;
}

function refuse(effects: Effects, count: number): number {
  effects.error(
    `Faults: ${count}. Nothing was written. Mend them (labels: data/catalog/crosswalks), then refresh again.`,
  );
  return 1;
}

async function wantedSources(effects: Effects, { data, sources }: RefreshOptions): Promise<string[]> {
  const files = await effects.listFiles(`${data}/catalog/sources`);
  const ids = files.filter((file) => file.endsWith('.yaml')).map((file) => file.replace(/\.yaml$/, ''));
  const unknown = sources.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`no such source: ${unknown.join(', ')}; sources are ${ids.join(', ')}`);
  return sources.length === 0 ? ids : sources;
}

/** A fault of one source does not keep the faults of the others from being told. */
async function workOut(effects: Effects, options: RefreshOptions, id: string): Promise<Outcome> {
  try {
    const path = `${options.data}/catalog/sources/${id}.yaml`;
    const { read, problems: wrong } = readObject(path, await effects.readBytes(path), sourceSchema);
    if (read === null || wrong.length > 0) return { id, figures: null, faults: wrong.map(formatProblem) };
    const { figures, problems } = await refreshOne(effects, options, read.value);
    return { id, figures, faults: problems.map(formatProblem) };
  } catch (cause) {
    return { id, figures: null, faults: [`${id}: ${messageOf(cause)}`] };
  }
}

async function refreshOne(effects: Effects, { data, from, date }: RefreshOptions, source: Source) {
  const fetched = await fileFetcher(effects, from).bring(source);
  const earlier = source.privacy === 'standard' ? await withheldBefore(effects, data, source.id) : undefined;
  const crosswalk = await readCrosswalk(effects, data, source.id);
  return refreshSource(source, fetched, crosswalk, date, earlier, await readPlaces(effects, data, source));
}

/** Rows withheld in the table that stands: what was once hidden stays so. Throws where that table cannot be read. */
async function withheldBefore(effects: Effects, data: string, id: string): Promise<Set<string>> {
  const path = `${data}/tables/${id}.csv`;
  if (!(await effects.exists(path))) return new Set();
  const { table, problems } = readTable(path, id, await effects.readBytes(path));
  const [first] = problems;
  if (first !== undefined)
    throw new Error(`the table of before cannot tell what was withheld: ${formatProblem(first)}; restore it first`);
  return new Set(table.rows.filter(({ row }) => row.status === 'withheld').map(({ row }) => rowName(row)));
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).replace(/\s*\n\s*/g, ' ');
}

async function readCrosswalk(effects: Effects, data: string, id: string): Promise<CrosswalkRow[]> {
  const path = `${data}/catalog/crosswalks/${id}.csv`;
  if (!(await effects.exists(path))) return [];
  try {
    return parseCsv(await effects.readText(path), { columns: true, bom: true }) as CrosswalkRow[];
  } catch (cause) {
    throw new Error(`${path}: ${messageOf(cause)}`, { cause });
  }
}

async function write(effects: Effects, data: string, id: string, { table, receipt }: Figures): Promise<void> {
  const base = `${data}/tables/${id}`;
  const unchanged = await isUnchanged(effects, base, { table, receipt });
  const { rowsReceived, rowsCounted } = receipt.ledger;
  const ledger = `${rowsCounted} of ${rowsReceived} raw rows counted`;
  effects.out(`${id}: ${receipt.table.rows} figures; ${ledger}${unchanged ? '; unchanged' : ''}`);
  if (unchanged) return;
  await effects.writeFile(`${base}.csv`, table);
  await effects.writeFile(`${base}.meta.json`, `${JSON.stringify(receipt, null, 2)}\n`);
}

/** The table stands as it is, and its receipt differs in nothing but the day. */
async function isUnchanged(effects: Effects, base: string, { table, receipt }: Figures): Promise<boolean> {
  if (!(await effects.exists(`${base}.csv`)) || !(await effects.exists(`${base}.meta.json`))) return false;
  if ((await effects.readText(`${base}.csv`)) !== table) return false;
  const { retrieved } = JSON.parse(await effects.readText(`${base}.meta.json`)) as { retrieved: string };
  return (await effects.readText(`${base}.meta.json`)) === `${JSON.stringify({ ...receipt, retrieved }, null, 2)}\n`;
}

/**
 * `node scripts/refresh.ts --from <folder> [--data <folder>] [--date YYYY-MM-DD] [source…]`: gives the exit code. What
 * a person can mend is told in one line, without a stack.
 */
export async function main(effects: Effects, args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { from: { type: 'string' }, data: { type: 'string', default: 'data' }, date: { type: 'string' } },
    });
    const { from, data, date = effects.today() } = values;
    if (from === undefined) throw new Error('refresh needs --from <folder>: the folder with the raw files');
    return await refresh(effects, { data, from, date, sources: positionals });
  } catch (cause) {
    effects.error(messageOf(cause));
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(realEffects(), process.argv.slice(2));
