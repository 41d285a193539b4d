import type { Receipt } from '../src/model/receipt.ts';
import { realEffects, type Effects } from './effects.ts';
import { realNetwork, type Network } from './network.ts';
import { messageOf, workOut, type Outcome, type World } from './refresh-one.ts';
import { refreshHelp, refreshOptions, type RefreshOptions } from './refresh-options.ts';
import type { Figures } from './refresh-source.ts';
import { closingTable, type Told } from './refresh-told.ts';
import { verifySources } from './verify-sources.ts';

/**
 * Refreshes tables and receipts, from a folder or over the network. Every source is worked out before its table is
 * written, and a table is written whole or not at all. From a folder, any fault in any source keeps all tables as they
 * are; over the network a source that fails keeps its own, and the others go on. All faults are told; exit code 1 with
 * any. A source without news keeps its receipt. Throws when a source is asked for that does not exist, or while another
 * refresh is running.
 */
export async function refresh(effects: Effects, options: RefreshOptions, network = realNetwork()): Promise<number> {
  if (options.from !== null && !(await effects.exists(options.from)))
    throw new Error(`there is no folder ${options.from}; --from names the folder with the raw files`);
  const lock = `${options.cache}/refresh.lock`;
  if (!(await effects.claim(lock))) throw new Error('another refresh is running; wait until it has ended');
  try {
    return await refreshAll({ effects, network, options });
  } finally {
    await effects.release(lock);
  }
}

async function refreshAll(world: World): Promise<number> {
  const { effects, options } = world;
  const outcomes: Outcome[] = [];
  for (const id of await wantedSources(effects, options)) outcomes.push(await workOut(world, id));
  const faults = outcomes.flatMap((outcome) => outcome.faults);
  for (const fault of faults) effects.error(fault);
  const isHeld = faults.length > 0 && options.from !== null;
  const told: Told[] = [];
  for (const outcome of outcomes) told.push(await write(world, outcome, isHeld));
  for (const line of closingTable(told)) effects.out(line);
  if (faults.length > 0) return refuse(effects, faults.length, isHeld);
  effects.out('Next: npm run check, then look at the difference before committing.');
  return 0;
}

function refuse(effects: Effects, count: number, isHeld: boolean): number {
  const kept = isHeld ? 'Nothing was written.' : 'The tables of these sources stand as they were.';
  effects.error(`Faults: ${count}. ${kept} Each line above says how to mend it; then refresh again.`);
  return 1;
}

async function wantedSources(effects: Effects, { data, sources }: RefreshOptions): Promise<string[]> {
  const files = await effects.listFiles(`${data}/catalog/sources`);
  const ids = files.filter((file) => file.endsWith('.yaml')).map((file) => file.replace(/\.yaml$/, ''));
  if (ids.length === 0) throw new Error(`there are no sources in ${data}/catalog/sources; is --data the right folder?`);
  const unknown = sources.filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`no such source: ${unknown.join(', ')}; sources are ${ids.join(', ')}`);
  return sources.length === 0 ? ids : sources;
}

/** A table is written before its receipt: a run stopped between them leaves a receipt that does not fit, and is told. */
async function write({ effects, options }: World, outcome: Outcome, isHeld: boolean): Promise<Told> {
  const { id, figures, note, faults, seconds } = outcome;
  if (faults.length > 0) return { id, figures: null, what: 'failed', seconds };
  if (figures === null) return { id, figures, what: note ?? 'no figures', seconds };
  const base = `${options.data}/tables/${id}`;
  if (await isUnchanged(effects, base, figures)) return { id, figures, what: 'unchanged', seconds };
  if (isHeld || options.dryRun) return { id, figures, what: 'not written', seconds };
  await effects.writeFile(`${base}.csv`, figures.table);
  await effects.writeFile(`${base}.meta.json`, `${JSON.stringify(figures.receipt, null, 2)}\n`);
  return { id, figures, what: 'written', seconds };
}

/** The table stands as it is, and its receipt differs in nothing but the day and what a person accepted at that time. */
async function isUnchanged(effects: Effects, base: string, { table, receipt }: Figures): Promise<boolean> {
  if (!(await effects.exists(`${base}.csv`)) || !(await effects.exists(`${base}.meta.json`))) return false;
  if ((await effects.readText(`${base}.csv`)) !== table) return false;
  const before = await effects.readText(`${base}.meta.json`);
  const { retrieved, accepted } = JSON.parse(before) as Pick<Receipt, 'retrieved' | 'accepted'>;
  const then = { ...receipt, retrieved, ...(accepted === undefined ? {} : { accepted }) };
  return before === `${JSON.stringify(then, null, 2)}\n`;
}

/**
 * `node scripts/refresh.ts [options] [source…]`, see `--help`: gives the exit code. What a person can mend is told in
 * one line, without a stack.
 */
export async function main(effects: Effects, args: string[], network: Network = realNetwork()): Promise<number> {
  try {
    const { verify, help, ...options } = refreshOptions(args, effects.today());
    if (help) return (effects.out(refreshHelp), 0);
    if (verify) return await verifySources(effects, network, options);
    return await refresh(effects, options, network);
  } catch (cause) {
    effects.error(messageOf(cause));
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(realEffects(), process.argv.slice(2));
