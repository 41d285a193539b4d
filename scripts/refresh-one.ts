import { parse as parseCsv } from 'csv-parse/sync';
import { formatProblem } from '../src/checks/format-problem.ts';
import { readObject } from '../src/checks/read-object.ts';
import { readTable } from '../src/checks/read-table.ts';
import type { CrosswalkRow } from '../src/model/crosswalk.ts';
import type { Receipt } from '../src/model/receipt.ts';
import { source as sourceSchema, type Source } from '../src/model/source.ts';
import { sha256, type Effects } from './effects.ts';
import { bring, type Bringing } from './fetchers/bring.ts';
import { client } from './fetchers/client.ts';
import { areaFinder } from './find-areas.ts';
import type { Network } from './network.ts';
import { readPlaces } from './read-places.ts';
import type { RefreshOptions } from './refresh-options.ts';
import { progressOf } from './refresh-progress.ts';
import { refreshSource, type Figures } from './refresh-source.ts';
import { standing, withheldIn } from './standing.ts';
import { drift, driftTable, type Finding, type Standing } from './steps/drift.ts';

/** A source worked out, with its figures, or why there are none. */
export interface Outcome {
  id: string;
  figures: Figures | null;
  /** Why it is passed over: its files are not here, or nothing is new. */
  note: string | null;
  faults: string[];
  seconds: number;
}

/** What a refresh works with. */
export interface World {
  effects: Effects;
  network: Network;
  options: RefreshOptions;
}

/** A fault of one source does not keep the faults of the others from being told. */
export async function workOut(world: World, id: string): Promise<Outcome> {
  const start = world.effects.milliseconds();
  const outcome = (rest: Partial<Outcome>): Outcome => {
    const seconds = (world.effects.milliseconds() - start) / 1000;
    return { id, figures: null, note: null, faults: [], seconds, ...rest };
  };
  try {
    const path = `${world.options.data}/catalog/sources/${id}.yaml`;
    const { read, problems } = readObject(path, await world.effects.readBytes(path), sourceSchema);
    if (read === null || problems.length > 0) return outcome({ faults: problems.map(formatProblem) });
    return outcome(await refreshOne(world, read.value));
  } catch (cause) {
    return outcome({ faults: [`${id}: ${messageOf(cause)}`] });
  }
}

async function refreshOne(world: World, source: Source): Promise<Partial<Outcome>> {
  const { effects, options } = world;
  const crosswalk = await readCrosswalk(effects, options.data, source.id);
  const definition = sha256(JSON.stringify([source, crosswalk]));
  const before = await standing(effects, options.data, source);
  const engines = options.engine === 'both' ? (['local', 'portal'] as const) : [options.engine];
  let last: Figures | null = null;
  for (const engine of engines) {
    const known = before?.receipt.definition === definition && options.engine !== 'both' ? before.receipt : null;
    const brought = await bring(await bringing(world, source, engine, known), source);
    if ('waits' in brought) return { note: `waits: ${brought.waits}` };
    if ('unchanged' in brought) return { note: 'nothing new' };
    if (options.since !== null && brought.rowsUpdatedAt !== null && brought.rowsUpdatedAt < options.since)
      return { note: `not changed since ${options.since}` };
    const places = await readPlaces(effects, options.data, source);
    const withheld = source.privacy === 'standard' ? withheldIn(before) : undefined;
    const { figures, problems } = refreshSource(source, brought, crosswalk, options.date, withheld, places);
    if (figures === null) return { faults: problems.map(formatProblem) };
    if (last !== null && last.table !== figures.table)
      return {
        faults: [
          `${source.id}: the portal and this machine count differently; use --engine local and tell the publisher`,
        ],
      };
    last = figures;
  }
  const receipt = { ...last!.receipt, ...(last!.receipt.from === 'network' ? { definition } : {}) };
  return judge(source, before, { ...last!, receipt }, options.accept);
}

async function bringing(
  { effects, network, options }: World,
  source: Source,
  engine: Bringing['engine'],
  known: Receipt | null,
): Promise<Bringing> {
  const say = (line: string): void => effects.error(`${source.id}: ${line}`);
  const settings = { network, origin: options.origin ?? undefined, say, now: () => effects.milliseconds() };
  const findArea = await areaFinder(effects, options.data, source);
  const progress = progressOf(effects, source.id);
  const { from } = options;
  return {
    effects,
    from,
    client: client(settings),
    engine,
    cache: `${options.cache}/raw/${source.id}`,
    findArea,
    standing: known,
    progress,
  };
}

/** Figures beyond the limits of the source are not taken, unless a person says why. */
function judge(source: Source, before: Standing | null, figures: Figures, accept: string | null): Partial<Outcome> {
  if (before === null) return { figures };
  const { table } = readTable('the new table', source.id, new TextEncoder().encode(figures.table));
  const findings = drift(source, before, { rows: table.rows.map(({ row }) => row), receipt: figures.receipt });
  if (findings.length === 0) return { figures };
  const lines = driftTable(findings);
  if (accept === null) return { faults: [`${source.id}: ${tooFar}\n${lines.join('\n')}`] };
  const accepted = { reason: accept, findings: findings.map(nameOf) };
  return { figures: { ...figures, receipt: { ...figures.receipt, accepted } } };
}

const tooFar = 'the new figures lie too far from the last; look why, then refresh with --accept "reason":';
const nameOf = ({ what, before, after }: Finding): string => `${what}: ${before} → ${after}`;

/** What a person can mend, in one line. */
export function messageOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  if ((cause as { code?: string }).code === 'ENOSPC') return 'the disk is full; make room, then refresh again';
  return message.replace(/\s*\n\s*/g, ' ');
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
