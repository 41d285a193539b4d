import { censusColumns } from '../../src/model/fetch.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import type { Source } from '../../src/model/source.ts';
import type { Effects } from '../effects.ts';
import { bringArcgis, layerViewOf } from './arcgis.ts';
import { bringCensus } from './census-api.ts';
import { resourceOf } from './ckan.ts';
import type { Client } from './client.ts';
import type { FindArea } from './area-at.ts';
import { countRecords } from './duckdb.ts';
import { formatOf, type Brought, type Engine, type Fetched, type RawFile } from './fetcher.ts';
import { readRawFile } from './file.ts';
import { bringHttp } from './http.ts';
import { locateRows } from './locate-rows.ts';
import { pageRowsOf } from './page-rows.ts';
import { bringSocrata, viewOf, type SocrataJob } from './socrata.ts';

/** What bringing the files of a source needs. */
export interface Bringing {
  effects: Effects;
  /** A folder that stands in for the network; null for the network itself. */
  from: string | null;
  client: Client;
  engine: Exclude<Engine, 'both'>;
  /** Where pages are kept until they are read. */
  cache: string;
  findArea: FindArea;
  /** What the standing table was made from, where its source is still defined in the same way. */
  standing: Receipt | null;
  progress: (rows: number, of: number, bytes: number) => void;
}

/** The files of a source; or why there is nothing to read: its files are not here yet, or nothing is new. */
export type BroughtFiles = Fetched | { waits: string } | { unchanged: true };

/** The name of the environment variable that holds the token of a portal. */
export const tokenName = 'SOCRATA_APP_TOKEN';
/** That of the key of the Census Data API. */
export const censusKeyName = 'CENSUS_API_KEY';

/**
 * Brings the files of a source from a folder or over the network, records counted. A source that can be fetched and
 * whose files are not in the folder waits; one without an address is passed over where there is no folder.
 */
export async function bring(world: Bringing, source: Source): Promise<BroughtFiles> {
  const brought = await (world.from === null ? fromNetwork(world, source) : fromFolder(world, world.from, source));
  if (!('files' in brought)) return brought;
  return { ...brought, files: brought.files.map((file) => locateRows(file, source.locate, world.findArea)) };
}

async function fromFolder(world: Bringing, folder: string, source: Source): Promise<BroughtFiles> {
  const absent: string[] = [];
  for (const file of source.files) if (!(await world.effects.exists(`${folder}/${file}`))) absent.push(file);
  if (source.fetch !== undefined && absent.length > 0)
    return { waits: `${absent.join(', ')} not in ${folder}; refresh without --from fetches it` };
  const files: RawFile[] = [];
  for (const file of source.files) files.push(await fileFrom(world, folder, source, file));
  return { files, rowsUpdatedAt: null, from: 'folder' };
}

async function fileFrom(world: Bringing, folder: string, source: Source, file: string): Promise<RawFile> {
  if (source.count === undefined) return readRawFile(world.effects, folder, file);
  const path = `${folder}/${file}`;
  const format = formatOf(file);
  if (format === 'other')
    throw new Error(`${file}: records are counted from .csv, .csv.gz and .parquet; save it as one of these`);
  const brought = { path: file, pages: [path], format, counted: false, bytes: 0, sha256: '' };
  // Weighing a large file takes a core for as long as counting it does: both at once.
  const counting = countRecords(brought, source.count, headingsOf(source), world.findArea);
  const [digest, counted] = await Promise.all([world.effects.digest(path), counting]);
  return { ...counted, ...digest };
}

const headingsOf = ({ fetch }: Source): Record<string, string> => (fetch?.kind === 'socrata' ? fetch.headings : {});

async function fromNetwork(world: Bringing, source: Source): Promise<BroughtFiles> {
  const { fetch } = source;
  if (fetch === undefined) return { waits: 'has no address; refresh it with --from <folder>' };
  if (fetch.kind === 'socrata') return fromPortal(world, source, fetch);
  if (fetch.kind === 'census') return fromCensus(world, source, fetch);
  if (fetch.kind === 'arcgis') return fromLayers(world, source, fetch);
  return fromAddresses(world, source, fetch.kind === 'ckan' ? await addressesOf(world, source, fetch) : fetch);
}

async function fromCensus(world: Bringing, source: Source, fetch: Fetch<'census'>): Promise<BroughtFiles> {
  // Estimates of a year are published once: figures of the same definition are never asked for again.
  if (world.standing !== null) return { unchanged: true };
  const { client, effects, cache, progress } = world;
  const key = effects.environment(censusKeyName);
  const files: RawFile[] = [];
  for (const file of source.files) {
    const brought = await bringCensus(client, effects, { fetch, file, cache, key, progress });
    files.push(await pageRowsOf(effects, brought, censusColumns(fetch)));
  }
  return { files, rowsUpdatedAt: null, from: 'network' };
}

async function fromLayers(world: Bringing, source: Source, fetch: Fetch<'arcgis'>): Promise<BroughtFiles> {
  const { client, effects, cache, progress } = world;
  const jobs = source.files.map((file) => ({ fetch, file, cache, progress }));
  const edited: (number | null)[] = [];
  for (const job of jobs) edited.push((await layerViewOf(client, job)).lastEditDate);
  const isOld = world.standing?.files.every(({ stamp }, at) => stamp?.split('-')[0] === String(edited[at]));
  if (isOld === true) return { unchanged: true };
  const files: RawFile[] = [];
  for (const job of jobs)
    files.push(await rowsOf(world, source, await bringArcgis(client, effects, job), Object.keys(fetch.columns)));
  const last = edited.filter((day) => day !== null);
  return {
    files,
    rowsUpdatedAt: last.length === 0 ? null : new Date(Math.max(...last)).toISOString(),
    from: 'network',
  };
}

/** The portal tells where its files lie; from there on they are files at addresses. */
async function addressesOf({ client }: Bringing, source: Source, fetch: Fetch<'ckan'>): Promise<Fetch<'http'>> {
  const parts: Fetch<'http'>['parts'] = {};
  for (const file of source.files)
    parts[file] = { address: (await resourceOf(client, fetch, file)).address, verified: null };
  return { kind: 'http', parts };
}

type Fetch<Kind extends string> = Extract<NonNullable<Source['fetch']>, { kind: Kind }>;

async function fromPortal(world: Bringing, source: Source, fetch: Fetch<'socrata'>): Promise<BroughtFiles> {
  const token = world.effects.environment(tokenName);
  const { cache, progress, client, effects } = world;
  const count = source.count !== undefined && world.engine === 'portal' ? source.count : null;
  const jobs = source.files.map((file): SocrataJob => ({ fetch, file, count, cache, token, progress }));
  const changed: number[] = [];
  for (const job of jobs) changed.push((await viewOf(client, job)).rowsUpdatedAt);
  const isOld = world.standing?.files.every(({ stamp }, at) => stamp?.split('-')[0] === String(changed[at]));
  if (isOld === true) return { unchanged: true };
  const files: RawFile[] = [];
  for (const job of jobs) {
    const brought = await bringSocrata(client, effects, job);
    files.push(await rowsOf(world, source, brought, Object.keys(fetch.columns)));
  }
  const last = new Date(Math.max(...changed) * 1000).toISOString();
  return { files, rowsUpdatedAt: last, from: 'network' };
}

function rowsOf(world: Bringing, source: Source, brought: Brought, columns: readonly string[]): Promise<RawFile> {
  if (source.count === undefined) return pageRowsOf(world.effects, brought, columns);
  return countRecords(brought, source.count, {}, world.findArea);
}

async function fromAddresses(world: Bringing, source: Source, fetch: Fetch<'http'>): Promise<BroughtFiles> {
  const { client, effects, cache, progress } = world;
  const stamps = new Map(world.standing?.files.map(({ path, stamp }) => [path, stamp]));
  const jobs = source.files.map((file) => ({ fetch, file, cache, stamp: stamps.get(file), progress }));
  const first = await bringAll(client, effects, jobs);
  if (first.every((brought) => brought === null)) return { unchanged: true };
  // One file is new: the others are needed too, whatever they are marked with.
  const whole = await Promise.all(
    first.map(async (brought, at) => brought ?? bringHttp(client, effects, { ...jobs[at]!, stamp: undefined })),
  );
  const files: RawFile[] = [];
  for (const brought of whole) if (brought !== null) files.push(await rowsOf(world, source, brought, []));
  return { files, rowsUpdatedAt: null, from: 'network' };
}

type HttpJobs = Parameters<typeof bringHttp>[2][];

async function bringAll(client: Client, effects: Effects, jobs: HttpJobs): Promise<(Brought | null)[]> {
  const brought: (Brought | null)[] = [];
  for (const job of jobs) brought.push(await bringHttp(client, effects, job));
  return brought;
}
