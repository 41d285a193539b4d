import { z } from 'zod';
import { id } from './id.ts';
import { text } from './texts.ts';
import { secureAddress } from './web-address.ts';

/** Published areas that together are one of ours: our area id → the ids that the file gives its parts. */
const unions = z.record(z.string(), z.array(z.string()).min(1));

/** A further file of the same geography, of which only the named areas are taken. */
const furtherFile = z.strictObject({ file: z.string(), id: z.string(), areas: unions });

/** A layer of a map service that holds the shapes of the file. */
const layer = z.strictObject({
  layer: secureAddress,
  properties: z.record(z.string(), z.string()).describe("Properties of the file → the layer's own names"),
  verified: text.nullable().describe('Where the layer was seen; null where it was not'),
});
export type BoundaryLayer = z.infer<typeof layer>;

/**
 * One entry of `data/catalog/boundaries.yaml`: how the boundaries of a geography are made from a published file.
 * `id` and `name` are properties of its features; features with the same id are joined to one area.
 * With `areas`, only the features named there are taken and joined to the areas they stand under.
 */
export const boundaryRecipe = z.strictObject({
  geography: id,
  file: z.string().describe('GeoJSON file inside the folder given to --from'),
  id: z.string(),
  name: z.string().nullable(),
  keep: z.number().positive().max(1).describe('The share of points that is kept for the screen'),
  names: z.record(z.string(), z.string()).default({}).describe('Names by area id, where the file writes them badly'),
  ids: z.record(z.string(), z.string()).default({}).describe('Our area id by published id, where the file writes none'),
  areas: unions.optional(),
  more: z.array(furtherFile).default([]),
  fetch: layer.optional().describe('Where `boundaries --fetch` brings the file from'),
});
export type BoundaryRecipe = z.infer<typeof boundaryRecipe>;
