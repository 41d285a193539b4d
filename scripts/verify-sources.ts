import { parse as parseYaml } from 'yaml';
import { formatProblem } from '../src/checks/format-problem.ts';
import { readObject } from '../src/checks/read-object.ts';
import { boundaryRecipe, type BoundaryLayer } from '../src/model/boundary-recipe.ts';
import { source as sourceSchema, type Source } from '../src/model/source.ts';
import type { Effects } from './effects.ts';
import { layerFaults, layerViewOf, viewOfLayer } from './fetchers/arcgis.ts';
import { tokenName } from './fetchers/bring.ts';
import { censusFaults } from './fetchers/census-api.ts';
import { resourceOf } from './fetchers/ckan.ts';
import { client, type Client } from './fetchers/client.ts';
import { columnFaults, viewOf } from './fetchers/socrata.ts';
import type { Network } from './network.ts';
import type { RefreshOptions } from './refresh-options.ts';

/** Something that was asked: what it is, and what no longer fits. */
interface Asked {
  name: string;
  faults: string[];
}

/**
 * Asks every endpoint of every source, and every layer of boundaries, whether ids and columns still fit; fetches no
 * rows. Tells a line each: `fits`, or what no longer does; those whose id was never seen are marked `unverified`. Exit
 * code 1 where one does not fit.
 */
export async function verifySources(effects: Effects, network: Network, options: RefreshOptions): Promise<number> {
  const say = (line: string): void => effects.error(line);
  const origin = options.origin ?? undefined;
  const ask = client({ network, origin, say, now: () => effects.milliseconds() });
  const files = await effects.listFiles(`${options.data}/catalog/sources`);
  let faults = 0;
  const tell = (asked: readonly Asked[]): void => {
    for (const one of asked) faults += tellOne(effects, one);
  };
  for (const file of files.filter((name) => name.endsWith('.yaml'))) {
    const isWanted = options.sources.length === 0 || options.sources.includes(file.replace(/\.yaml$/, ''));
    if (isWanted) tell(await verify(effects, ask, `${options.data}/catalog/sources/${file}`));
  }
  if (options.sources.length === 0) tell(await verifyLayers(effects, ask, options.data));
  effects.out(faults === 0 ? 'Everything that can be fetched fits.' : `Does not fit: ${faults}.`);
  return faults === 0 ? 0 : 1;
}

/** Tells one thing that was asked, and gives the number of its faults. */
function tellOne(effects: Effects, { name, faults }: Asked): number {
  for (const fault of faults) effects.error(name === '' ? fault : `${name}: ${fault}`);
  if (faults.length === 0) effects.out(`${name}: fits`);
  return faults.length;
}

/** Each file of a source. One that cannot be read has no endpoints to ask; its own faults say where they are. */
async function verify(effects: Effects, ask: Client, path: string): Promise<Asked[]> {
  const { read, problems } = readObject(path, await effects.readBytes(path), sourceSchema);
  if (read === null) return [{ name: '', faults: problems.map(formatProblem) }];
  const { id, fetch } = read.value;
  if (fetch === undefined) return [];
  const asked: Asked[] = [];
  for (const [file, { verified }] of Object.entries(fetch.parts))
    asked.push(await askedOf(`${id}: ${file}`, verified, () => faultsOf(effects, ask, fetch, file)));
  return asked;
}

/** The layers of the map service that boundaries come from, and the properties that are read of them. */
async function verifyLayers(effects: Effects, ask: Client, data: string): Promise<Asked[]> {
  const file = `${data}/catalog/boundaries.yaml`;
  if (!(await effects.exists(file))) return [];
  const recipes = boundaryRecipe.array().parse(parseYaml(await effects.readText(file)));
  const asked: Asked[] = [];
  for (const { geography, fetch } of recipes)
    if (fetch !== undefined)
      asked.push(await askedOf(`boundaries of ${geography}`, fetch.verified, () => propertyFaults(ask, fetch)));
  return asked;
}

/** An endpoint that does not answer does not fit, for the reason it gives. */
async function askedOf(what: string, verified: string | null, faultsIn: () => Promise<string[]>): Promise<Asked> {
  const faults = await faultsIn().catch((cause: unknown) => [(cause as Error).message]);
  return { name: `${what}${verified === null ? ' (unverified)' : ''}`, faults };
}

async function propertyFaults(ask: Client, { layer, properties }: BoundaryLayer): Promise<string[]> {
  const there = (await viewOfLayer(ask, layer)).fields.map(({ name }) => name);
  const gone = Object.values(properties).filter((name) => !there.includes(name));
  const has = `it has ${there.join(', ')}; change fetch.properties in boundaries.yaml`;
  return gone.map((name) => `the layer has no property "${name}"; ${has}`);
}

/** What no longer fits; empty where everything does. */
async function faultsOf(
  effects: Effects,
  ask: Client,
  fetch: NonNullable<Source['fetch']>,
  file: string,
): Promise<string[]> {
  const nothing = { cache: '', progress: () => undefined };
  if (fetch.kind === 'http') return ask({ address: fetch.parts[file]!.address }, () => []);
  if (fetch.kind === 'ckan') return (await resourceOf(ask, fetch, file), []);
  if (fetch.kind === 'arcgis') return layerFaults({ fetch, file }, await layerViewOf(ask, { fetch, file }));
  if (fetch.kind === 'census') return censusFaults(ask, fetch);
  const job = { ...nothing, fetch, file, count: null, token: effects.environment(tokenName) };
  return columnFaults({ fetch, file }, await viewOf(ask, job));
}
