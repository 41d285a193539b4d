import { z } from 'zod';
import { draft, id } from './id.ts';
import { text } from './texts.ts';

export const geographyTexts = z.strictObject({
  name: text.describe('"Council districts, lines of 2021"'),
  one: text.describe('One of them, in lower case: "council district"'),
  areaName: text
    .nullable()
    .describe('A pattern with {id} or {name}: "Council District {id}"; null uses the names below'),
  areas: z.record(z.string(), text).describe('Names of areas where no pattern fits, by area id'),
  caveat: text.nullable(),
});

/**
 * `data/catalog/geographies/<id>.yaml`: a set of places of one kind and vintage.
 * With `boundaries: true` its areas are those of `data/boundaries/<id>.json`, otherwise those of `areas`.
 * Area ids are text: leading zeros are data.
 */
export const geography = z.strictObject({
  id,
  draft,
  vintage: z
    .string()
    .regex(/^\d{4}$/)
    .describe('The year of the lines'),
  publisher: text,
  licence: text,
  boundaries: z.boolean(),
  areas: z.array(z.string().min(1)).describe('Area ids, when there are no boundaries'),
  texts: geographyTexts,
});
export type Geography = z.infer<typeof geography>;
export type GeographyTexts = z.infer<typeof geographyTexts>;
