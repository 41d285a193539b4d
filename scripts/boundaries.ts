import { parseArgs } from 'node:util';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parse as parseYaml } from 'yaml';
import { boundaryRecipe, type BoundaryRecipe } from '../src/model/boundary-recipe.ts';
import { realEffects, type Effects } from './effects.ts';
import { shapeArea } from './shape-area.ts';

type Shape = Polygon | MultiPolygon;
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
 * Boundaries of a geography for the screen: shared arcs, so that neighbours stay joined; features with the same id
 * merged to one area; the least important points dropped, `keep` of them kept; coordinates on a grid of 10,000.
 * Each area has its id and name and nothing else. Throws when an area is lost on the way.
 * Example: 15 districts in, one object of 15 geometries out.
 */
export function simplifyBoundaries(features: FeatureCollection<Shape>, recipe: BoundaryRecipe): Topology {
  const named = features.features.map((one) => nameArea(one, recipe));
  const joined = mergeSame(share(recipe.geography, named), recipe.geography);
  const weighed = presimplify(joined);
  // The library's quantile counts from the weightiest point down: 0.1 is the weight that a tenth of the points reach.
  const small = simplify(weighed, quantile(weighed, recipe.keep));
  const areas = feature(small, small.objects[recipe.geography]!);
  const drawn = share(recipe.geography, areas.features, 1e4);
  requireAll(named, drawn, recipe.geography);
  return drawn;
}

function nameArea(one: Feature<Shape>, recipe: BoundaryRecipe): Feature<Shape> {
  const id = textAt(one, recipe.id);
  const name = recipe.name === null ? id : textAt(one, recipe.name);
  return { type: 'Feature', id, properties: { name }, geometry: one.geometry };
}

/** Ids and names are text, also where the file writes a number: area `7` is `'7'`. */
function textAt({ properties }: Feature<Shape>, property: string): string {
  const value: unknown = properties?.[property];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`boundaries: a feature has no "${property}"; it has ${Object.keys(properties ?? {}).join(', ')}`);
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

/** `node scripts/boundaries.ts --from <folder>`: writes the boundaries of every geography that has a recipe. */
export async function boundaries(effects: Effects, from: string, data: string): Promise<void> {
  const recipes = boundaryRecipe.array().parse(parseYaml(await effects.readText(`${data}/catalog/boundaries.yaml`)));
  for (const recipe of recipes) {
    const features = JSON.parse(await effects.readText(`${from}/${recipe.file}`)) as FeatureCollection<Shape>;
    const text = JSON.stringify(simplifyBoundaries(features, recipe));
    await effects.writeFile(`${data}/boundaries/${recipe.geography}.json`, text);
    effects.out(`${recipe.geography}: ${features.features.length} shapes, ${Math.round(text.length / 1000)} kB`);
  }
}

/** The command: gives the exit code. What a person can mend is told in one line, without a stack. */
export async function main(effects: Effects, args: string[]): Promise<number> {
  try {
    const options = { from: { type: 'string' }, data: { type: 'string', default: 'data' } } as const;
    const { from, data } = parseArgs({ args, options }).values;
    if (from === undefined) throw new Error('boundaries needs --from <folder>: the folder with the raw files');
    await boundaries(effects, from, data);
    return 0;
  } catch (cause) {
    effects.error((cause instanceof Error ? cause.message : String(cause)).replace(/\s*\n\s*/g, ' '));
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(realEffects(), process.argv.slice(2));
