import type { FeatureCollection } from 'geojson';
import type { BoundaryRecipe } from '../src/model/boundary-recipe.ts';
import { outlineOf, type Outline } from './area-overlay.ts';
import { boundaryFaults } from './boundary-faults.ts';
import type { Effects } from './effects.ts';
import type { Shape } from './polygons-of.ts';
import { filesOf } from './raw-shapes.ts';
import { reversedRings } from './wind-rings.ts';

/** The files of boundaries inside a folder, by the path that the recipes give them. */
export type RawShapes = Map<string, FeatureCollection<Shape>>;

/** The outline of the whole, from a file of its own. */
export async function readWhole(effects: Effects, from: string, file: string): Promise<Outline> {
  return outlineOf(
    'whole',
    (await readOne(effects, from, file)).features.map(({ geometry }) => geometry),
  );
}

async function readOne(effects: Effects, from: string, file: string): Promise<FeatureCollection<Shape>> {
  try {
    return JSON.parse(await effects.readText(`${from}/${file}`)) as FeatureCollection<Shape>;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new Error(`${file} is no GeoJSON: ${cause.message}; export it again`, { cause });
  }
}

/**
 * All files that recipes read, checked: throws with every fault of every file at once, a line each. Rings that run the
 * wrong way are told, and turned when they are drawn.
 */
export async function readShapes(
  effects: Effects,
  from: string,
  recipes: readonly BoundaryRecipe[],
  whole: Outline | null,
): Promise<RawShapes> {
  const ids = new Map(
    recipes.flatMap((recipe) => [
      [recipe.file, recipe.id] as const,
      ...recipe.more.map((one) => [one.file, one.id] as const),
    ]),
  );
  const files: RawShapes = new Map();
  for (const file of new Set(recipes.flatMap(filesOf))) files.set(file, await readOne(effects, from, file));
  const faults = [...files].flatMap(([file, features]) => boundaryFaults(file, features, ids.get(file)!, whole));
  if (faults.length > 0)
    throw new Error(faults.map(({ place, wrong, mend }) => `${place}: ${wrong}; ${mend}`).join('\n'));
  for (const [file, features] of files) tellReversed(effects, file, features);
  return files;
}

function tellReversed(effects: Effects, file: string, { features }: FeatureCollection<Shape>): void {
  const count = features.reduce((sum, { geometry }) => sum + reversedRings(geometry), 0);
  if (count > 0) effects.out(`${file}: ${count} rings run the wrong way and are turned`);
}
