import { formatProblem } from '../src/checks/format-problem.ts';
import { readObject } from '../src/checks/read-object.ts';
import { parse as parseYaml } from 'yaml';
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

/**
 * Asks every endpoint of every source, and every layer of boundaries, whether ids and columns still fit; fetches no rows. Tells a line a file:
 * `fits`, or what no longer does; those whose id was never seen are marked `unverified`. Exit code 1 where one does
 * not fit.
 */
export async function verifySources(effects: Effects, network: Network, options: RefreshOptions): Promise<number> {
  const say = (line: string): void => effects.error(line);
  const origin = options.origin ?? undefined;
  const ask = client({ network, origin, say, now: () => effects.milliseconds() });
  const files = await effects.listFiles(`${options.data}/catalog/sources`);
  let faults = 0;
  for (const file of files.filter((name) => name.endsWith('.yaml'))) {
    const path = `${options.data}/catalog/sources/${file}`;
    const { read, problems } = readObject(path, await effects.readBytes(path), sourceSchema);
    const isWanted = options.sources.length === 0 || options.sources.includes(file.replace(/\.yaml$/, ''));
    if (!isWanted) continue;
    const lines = read === null ? problems.map(formatProblem) : await verify(effects, ask, read.value);
    for (const line of lines.filter((one) => !one.endsWith(fits))) faults += Number(effects.error(line) === undefined);
    for (const line of lines.filter((one) => one.endsWith(fits))) effects.out(line);
  }
  if (options.sources.length === 0)
    for (const line of await verifyLayers(effects, ask, options.data)) {
      if (line.endsWith(fits)) effects.out(line);
      else faults += Number(effects.error(line) === undefined);
    }
  effects.out(faults === 0 ? 'Everything that can be fetched fits.' : `Does not fit: ${faults}.`);
  return faults === 0 ? 0 : 1;
}

const fits = 'fits';

async function verify(effects: Effects, ask: Client, { id, fetch }: Source): Promise<string[]> {
  if (fetch === undefined) return [];
  const lines: string[] = [];
  for (const [file, { verified }] of Object.entries(fetch.parts)) {
    const name = `${id}: ${file}${verified === null ? ' (unverified)' : ''}`;
    lines.push(...(await verifyPart(effects, ask, fetch, file)).map((line) => `${name}: ${line}`));
  }
  return lines;
}

/** The layers of the map service that boundaries come from, and the properties that are read of them. */
async function verifyLayers(effects: Effects, ask: Client, data: string): Promise<string[]> {
  const file = `${data}/catalog/boundaries.yaml`;
  if (!(await effects.exists(file))) return [];
  const recipes = boundaryRecipe.array().parse(parseYaml(await effects.readText(file)));
  const lines: string[] = [];
  for (const { geography, fetch } of recipes) {
    if (fetch === undefined) continue;
    const name = `boundaries of ${geography}${fetch.verified === null ? ' (unverified)' : ''}`;
    const faults = await propertyFaults(ask, fetch).catch((cause: unknown) => [(cause as Error).message]);
    lines.push(...told(faults).map((line) => `${name}: ${line}`));
  }
  return lines;
}

async function propertyFaults(ask: Client, { layer, properties }: BoundaryLayer): Promise<string[]> {
  const there = (await viewOfLayer(ask, layer)).fields.map(({ name }) => name);
  const gone = Object.values(properties).filter((name) => !there.includes(name));
  const has = `it has ${there.join(', ')}; change fetch.properties in boundaries.yaml`;
  return gone.map((name) => `the layer has no property "${name}"; ${has}`);
}

async function verifyPart(
  effects: Effects,
  ask: Client,
  fetch: NonNullable<Source['fetch']>,
  file: string,
): Promise<string[]> {
  try {
    return told(await faultsOf(effects, ask, fetch, file));
  } catch (cause) {
    return [(cause as Error).message];
  }
}

const told = (faults: string[]): string[] => (faults.length === 0 ? [fits] : faults);

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
