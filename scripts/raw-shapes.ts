import type { Feature, FeatureCollection } from 'geojson';
import type { BoundaryRecipe } from '../src/model/boundary-recipe.ts';
import type { Shape } from './polygons-of.ts';

/** The files that a recipe reads. Example: a plain recipe reads one. */
export function filesOf({ file, more }: BoundaryRecipe): string[] {
  return [file, ...more.map((one) => one.file)];
}

/**
 * The shapes of a geography as its publisher drew them, each with the id of our area and its name: several shapes may
 * have one id. Throws when a feature lacks the property that a recipe names.
 * Example: districts whose `district` is 7 become shapes with the id `'7'`.
 */
export function rawShapes(
  recipe: BoundaryRecipe,
  read: (file: string) => FeatureCollection<Shape>,
): Feature<Shape, { name: string }>[] {
  const parts = [{ file: recipe.file, id: recipe.id, areas: recipe.areas }, ...recipe.more];
  return parts.flatMap(({ file, id, areas }) =>
    read(file).features.flatMap((one) => {
      const published = textAt(one, id);
      const area = areas === undefined ? (recipe.ids[published] ?? published) : ownerOf(areas, published);
      return area === null ? [] : [shape(area, nameOf(recipe, one, area), one.geometry)];
    }),
  );
}

function shape(id: string, name: string, geometry: Shape): Feature<Shape, { name: string }> {
  return { type: 'Feature', id, properties: { name }, geometry };
}

/** Our area that a published area belongs to; null when the recipe does not take it. */
function ownerOf(areas: Record<string, string[]>, published: string): string | null {
  return Object.entries(areas).find(([, parts]) => parts.includes(published))?.[0] ?? null;
}

function nameOf({ name, names, areas }: BoundaryRecipe, one: Feature<Shape>, area: string): string {
  const own = names[area];
  if (own !== undefined) return own;
  return name === null || areas !== undefined ? area : textAt(one, name);
}

/** Ids and names are text, also where the file writes a number: area `7` is `'7'`. */
function textAt({ properties }: Feature<Shape>, property: string): string {
  const value: unknown = properties?.[property];
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`a feature has no "${property}"; it has ${Object.keys(properties ?? {}).join(', ')}`);
}
