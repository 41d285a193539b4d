import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { parse as parseYaml } from 'yaml';
import {
  areaCrosswalkColumns,
  areaCrosswalkId,
  type AreaCrosswalkRecipes,
  areaCrosswalkRecipes,
  areaOverlapColumns,
} from '../src/model/area-crosswalk.ts';
import { boundaryRecipe, type BoundaryRecipe } from '../src/model/boundary-recipe.ts';
import { type Outline, outlineOf } from './area-overlay.ts';
import { areaOverlaps, areaWeights } from './area-weights.ts';
import { type Effects, realEffects } from './effects.ts';
import type { Shape } from './polygons-of.ts';
import { rawShapes } from './raw-shapes.ts';
import { type RawShapes, readShapes, readWhole } from './read-shapes.ts';

type Outlines = Map<string, Outline[]>;

function outlinesOf(recipe: BoundaryRecipe, files: RawShapes): Outline[] {
  const shapes = rawShapes(recipe, (file) => files.get(file)!);
  const byArea = Map.groupBy(shapes, ({ id }) => String(id));
  const geometries = (area: string): Shape[] => byArea.get(area)!.map(({ geometry }) => geometry);
  return [...byArea.keys()].map((area) => outlineOf(area, geometries(area)));
}

const csv = (rows: readonly object[], columns: readonly string[]): string =>
  stringify([...rows], { header: true, columns: [...columns] });

/** One crosswalk as text: every source area in its order, its targets, and what lies in none of them. */
function crosswalk(from: readonly Outline[], to: readonly Outline[], tiles: boolean, whole: Outline): string {
  return csv(
    from.flatMap((area) => areaWeights(area, to, tiles, whole)),
    areaCrosswalkColumns,
  );
}

/** Every pair of the named geographies once, in their order. */
function overlaps(geographies: readonly string[], outlines: Outlines): string {
  const pairs = geographies.flatMap((one, index) => geographies.slice(index + 1).map((other) => [one, other] as const));
  const rows = pairs.flatMap(([one, other]) => areaOverlaps(one, outlines.get(one)!, other, outlines.get(other)!));
  return csv(rows, areaOverlapColumns);
}

function filesFor(recipes: AreaCrosswalkRecipes, outlines: Outlines, whole: Outline): Map<string, string> {
  const found = (geography: string): Outline[] => {
    const areas = outlines.get(geography);
    if (areas === undefined) throw new Error(`boundaries.yaml has no recipe for the geography "${geography}"`);
    return areas;
  };
  const crosswalks = recipes.crosswalks.map(({ from, to, tiles }): [string, string] => [
    `area-crosswalks/${areaCrosswalkId(from, to)}.csv`,
    crosswalk(found(from), found(to), tiles, whole),
  ]);
  return new Map([...crosswalks, ['area-overlaps.csv', overlaps(recipes.overlaps, outlines)]]);
}

/**
 * `node scripts/crosswalks.ts --from <folder>`: lays the boundaries over each other, as their publishers drew them, and
 * writes the weights of every crosswalk and the list of overlapping areas. Nothing is written unless every file is sound.
 */
export async function crosswalks(effects: Effects, from: string, data: string): Promise<void> {
  const read = async (name: string): Promise<unknown> => parseYaml(await effects.readText(`${data}/catalog/${name}`));
  const recipes = areaCrosswalkRecipes.parse(await read('area-crosswalks.yaml'));
  const shapes = boundaryRecipe.array().parse(await read('boundaries.yaml'));
  const whole = await readWhole(effects, from, recipes.within);
  const files = await readShapes(effects, from, shapes, whole);
  const outlines = new Map(shapes.map((recipe) => [recipe.geography, outlinesOf(recipe, files)]));
  for (const [name, text] of filesFor(recipes, outlines, whole)) {
    await effects.writeFile(`${data}/catalog/${name}`, text);
    effects.out(`${name}: ${text.trimEnd().split('\n').length - 1} lines`);
  }
}

/** The command: gives the exit code. What a person can mend is told in one line a fault, without a stack. */
export async function main(effects: Effects, args: string[]): Promise<number> {
  try {
    const options = { from: { type: 'string' }, data: { type: 'string', default: 'data' } } as const;
    const { from, data } = parseArgs({ args, options }).values;
    if (from === undefined) throw new Error('crosswalks needs --from <folder>: the folder with the raw files');
    await crosswalks(effects, from, data);
    return 0;
  } catch (cause) {
    effects.error(cause instanceof Error ? cause.message : String(cause));
    return 1;
  }
}

if (import.meta.main) process.exitCode = await main(realEffects(), process.argv.slice(2));
