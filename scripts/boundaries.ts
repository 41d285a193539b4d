import { parseArgs } from 'node:util';
import type { Feature } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parse as parseYaml } from 'yaml';
import { boundaryRecipe, type BoundaryRecipe } from '../src/model/boundary-recipe.ts';
import { realEffects, type Effects } from './effects.ts';
import { client } from './fetchers/client.ts';
import { bringShapes } from './fetchers/layer-shapes.ts';
import { realNetwork, type Network } from './network.ts';
import type { Shape } from './polygons-of.ts';
import { rawShapes } from './raw-shapes.ts';
import { readShapes, readWhole, type RawShapes } from './read-shapes.ts';
import { shapeArea } from './shape-area.ts';
import { windRings } from './wind-rings.ts';
import type { Outline } from './area-overlay.ts';
import { areaCrosswalkRecipes } from '../src/model/area-crosswalk.ts';

type Shapes = GeometryCollection<{ name: string }>;
type Shared = Topology<Record<string, Shapes>>;

/** Arcs shared between areas; the types of the library know neither ids nor our properties. */
function share(object: string, areas: readonly Feature[], grid?: number): Shared {
  return topology(
    { [object]: { type: 'FeatureCollection', features: [...areas] } as GeometryObjectInput },
    grid,
  ) as unknown as Shared;
}
type GeometryObjectInput = Parameters<typeof topology>[0][string];

/**
 * Boundaries of a geography for the screen: shared arcs, so that neighbours stay joined; shapes with the same id
 * merged to one area; the least important points dropped, `keep` of them kept; rings wound for d3; coordinates on a
 * grid of 10,000. Each area has its id and name and nothing else. Throws when an area is lost on the way.
 * Example: 15 districts in, one object of 15 geometries out.
 */
export function simplifyBoundaries(
  shapes: readonly Feature<Shape>[],
  { geography, keep }: Pick<BoundaryRecipe, 'geography' | 'keep'>,
): Topology {
  const joined = mergeSame(share(geography, shapes), geography);
  const weighed = presimplify(joined);
  // The library's quantile counts from the weightiest point down: 0.1 is the weight that a tenth of the points reach.
  const small = simplify(weighed, quantile(weighed, keep));
  const areas = feature(small, small.objects[geography]!).features as Feature<Shape>[];
  const wound = areas.map((one) => ({ ...one, geometry: windRings(one.geometry) }));
  const drawn = share(geography, wound, 1e4);
  requireAll(shapes, drawn, geography);
  return drawn;
}

/** One geometry an id: pieces of a tract become the tract, with the lines between them gone. */
function mergeSame(shared: Shared, object: string): Shared {
  const groups = Map.groupBy(shared.objects[object]!.geometries, (geometry) => String(geometry.id));
  const areas = [...groups].map(([id, pieces]): Feature<Shape> => ({
    type: 'Feature',
    id,
    properties: pieces[0]!.properties ?? { name: id },
    geometry: merge(shared, pieces as Parameters<typeof merge>[1]),
  }));
  return share(object, areas);
}

/** An area that simplifying folded to nothing is lost, though its geometry is still listed. */
function requireAll(features: readonly Feature[], drawn: Shared, object: string): void {
  const kept = feature(drawn, drawn.objects[object]!).features.filter((one) => shapeArea(one.geometry as Shape) > 0);
  const ids = new Set(kept.map((one) => String(one.id)));
  const lost = new Set(features.map((one) => String(one.id)).filter((id) => !ids.has(id)));
  if (lost.size > 0)
    throw new Error(`boundaries of ${object}: nothing is left of ${[...lost].join(', ')}; keep more points`);
}

/** The boundaries of a geography, and the line that says so. */
function draw(recipe: BoundaryRecipe, files: RawShapes): { text: string; line: string } {
  const shapes = rawShapes(recipe, (file) => files.get(file)!);
  const text = JSON.stringify(simplifyBoundaries(shapes, recipe));
  return { text, line: `${recipe.geography}: ${shapes.length} shapes, ${Math.round(text.length / 1000)} kB` };
}

async function recipesOf(effects: Effects, data: string, only: readonly string[]): Promise<BoundaryRecipe[]> {
  const all = boundaryRecipe.array().parse(parseYaml(await effects.readText(`${data}/catalog/boundaries.yaml`)));
  return all.filter(({ geography }) => only.length === 0 || only.includes(geography));
}

/**
 * `node scripts/boundaries.ts --from <folder>`: writes the boundaries of every geography that has a recipe, or of
 * those in `only`. Nothing is written unless every file is sound.
 */
export async function boundaries(
  effects: Effects,
  from: string,
  data: string,
  only: readonly string[] = [],
): Promise<void> {
  const recipes = await recipesOf(effects, data, only);
  const files = await readShapes(effects, from, recipes, await wholeOf(effects, from, data));
  const drawn = recipes.map((recipe) => ({ recipe, ...draw(recipe, files) }));
  for (const { recipe, text, line } of drawn) {
    await effects.writeFile(`${data}/boundaries/${recipe.geography}.json`, text);
    effects.out(line);
  }
}

/** The outline of the whole that areas must touch; null when the data folder names none, or it was not fetched. */
async function wholeOf(effects: Effects, from: string, data: string): Promise<Outline | null> {
  const file = `${data}/catalog/area-crosswalks.yaml`;
  if (!(await effects.exists(file))) return null;
  const { within } = areaCrosswalkRecipes.parse(parseYaml(await effects.readText(file)));
  if (!(await effects.exists(`${from}/${within}`)) && from.endsWith(fetchedFolder)) {
    effects.error(`${within} is not fetched: whether the areas touch it was not checked`);
    return null;
  }
  return readWhole(effects, from, within);
}

const fetchedFolder = '/boundaries';

/** Brings the files of all geographies that have a layer, or of those in `only`, into a folder of the cache. */
async function fetched(
  effects: Effects,
  network: Network,
  options: Fetching,
): Promise<{ from: string; only: string[] }> {
  const { data, only, cache, origin } = options;
  const recipes = await recipesOf(effects, data, only);
  const layers = recipes.flatMap(({ geography, file, fetch }) =>
    fetch === undefined ? [] : [{ geography, file, fetch }],
  );
  const without = only.filter((id) => !layers.some(({ geography }) => geography === id));
  if (layers.length === 0 || without.length > 0)
    throw new Error(`no layer to fetch for ${without.join(', ')}; catalog/boundaries.yaml names it under fetch`);
  const say = (line: string): void => effects.error(line);
  const ask = client({ network, origin, say, now: () => effects.milliseconds() });
  const from = `${cache}${fetchedFolder}`;
  for (const { geography, file, fetch } of layers)
    effects.out(
      `${geography}: ${await bringShapes(ask, effects, `${from}/${file}`, fetch)} shapes from ${fetch.layer}`,
    );
  return { from, only: layers.map(({ geography }) => geography) };
}

interface Fetching {
  data: string;
  only: string[];
  cache: string;
  origin: string | undefined;
}

/** The command: gives the exit code. What a person can mend is told in one line, without a stack. */
export async function main(effects: Effects, args: string[], network: Network = realNetwork()): Promise<number> {
  try {
    const options = {
      from: { type: 'string' },
      fetch: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      cache: { type: 'string', default: '.cache' },
      origin: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] as string[] },
    } as const;
    const { from, fetch, data, cache, origin, only } = parseArgs({ args, options }).values;
    if (fetch === (from !== undefined))
      throw new Error('boundaries needs --from <folder>, the folder with the raw files, or --fetch');
    const files = fetch ? await fetched(effects, network, { data, cache, origin, only }) : { from: from!, only };
    await boundaries(effects, files.from, data, files.only);
    return 0;
  } catch (cause) {
    effects.error(cause instanceof Error ? cause.message : String(cause));
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(realEffects(), process.argv.slice(2));
