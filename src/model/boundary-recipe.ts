import { z } from 'zod';
import { id } from './id.ts';

/**
 * One entry of `data/catalog/boundaries.yaml`: how the boundaries of a geography are made from a published file.
 * `id` and `name` are properties of its features; features with the same id are joined to one area.
 */
export const boundaryRecipe = z.strictObject({
  geography: id,
  file: z.string().describe('GeoJSON file inside the folder given to --from'),
  id: z.string(),
  name: z.string().nullable(),
  keep: z.number().positive().max(1).describe('The share of points that is kept for the screen'),
});
export type BoundaryRecipe = z.infer<typeof boundaryRecipe>;
