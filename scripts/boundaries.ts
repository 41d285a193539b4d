import { parseArgs } from 'node:util';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { parse as parseYaml } from 'yaml';
import { boundaryRecipe, type BoundaryRecipe } from '../src/model/boundary-recipe.ts';
import { realEffects, type Effects } from './effects.ts';

type Shape = Polygon | MultiPolygon;
type Shapes = GeometryCollection<{ name: string }>;
type Shared = Topology<{ [object: string]: Shapes }>;

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
  const small = simplify(weighed, quantile(weighed, 1 - recipe.keep));
  const areas = feature(small, small.objects[recipe.geography]!);
  const drawn = share(recipe.geography, areas.features, 1e4);
  requireAll(named, drawn.objects[recipe.geography]!);
  return drawn;
}

function nameArea(one: Feature<Shape>, recipe: BoundaryRecipe): Feature<Shape> {
  const properties = one.properties ?? {};
  const id = String(properties[recipe.id]);
  const name = recipe.name === null ? id : String(properties[recipe.name]);
  return { type: 'Feature', id, properties: { name }, geometry: one.geometry };
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

function requireAll(features: readonly Feature[], drawn: Shapes): void {
  const wanted = new Set(features.map((one) => String(one.id)));
  const kept = drawn.geometries.filter((geometry) => 'arcs' in geometry && geometry.arcs.length > 0);
  if (kept.length !== wanted.size)
    throw new Error(`boundaries: ${wanted.size} areas went in, ${kept.length} came out; keep more points`);
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

if (import.meta.main) {
  const { values } = parseArgs({ options: { from: { type: 'string' }, data: { type: 'string', default: 'data' } } });
  if (values.from === undefined) throw new Error('boundaries needs --from <folder>: the folder with the raw files');
  await boundaries(realEffects(), values.from, values.data);
}
