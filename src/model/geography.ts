import { z } from 'zod';
import { areaId } from './area-id.ts';
import { draft, id } from './id.ts';
import { text } from './texts.ts';

export const geographyTexts = z.strictObject({
  name: text.describe('"Council districts, lines of 2021"'),
  one: text.describe('One of them, in lower case: "council district"'),
  areaName: text
    .nullable()
    .describe('A pattern with {id} or {name}: "Council District {id}"; null uses the names below'),
  inSentence: text
    .optional()
    .describe('A pattern with {name}: the name inside a sentence, with its article: "the {name}"'),
  areas: z.record(z.string(), text).describe('Names of areas where no pattern fits, by area id'),
  caveat: text.nullable(),
  approximation: text.optional().describe('Why its lines are a guess; printed wherever it appears'),
  office: text.optional().describe('Who speaks for such a place, by office and never by name'),
  notApplicable: text.optional().describe('Why some of its areas have no figures about people'),
});

/**
 * How much of an area's residents may come from source areas that it shares with others, as parts of one: from
 * `caution` on its rates are marked, beyond `none` none is given.
 */
const splitLimits = z.strictObject({ caution: z.number().min(0).max(1), none: z.number().min(0).max(1) });

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
    .regex(/^(\d{4}|not-stated)$/)
    .describe('The year of the lines'),
  publisher: text,
  licence: text,
  boundaries: z.boolean(),
  areas: z.array(areaId).describe('Area ids, when there are no boundaries'),
  pages: z.boolean().default(false).describe('Each of its areas has a page and a brief'),
  personCounts: z.boolean().default(false).describe('Counts of persons of class `standard` may be given for its areas'),
  notApplicable: z.array(z.string()).default([]).describe('Areas where nobody lives, such as a port'),
  compared: z
    .boolean()
    .default(false)
    .describe('Its areas are cities that this one is set beside, where the same table and period has both'),
  split: splitLimits.default({ caution: 0.2, none: 0.5 }),
  texts: geographyTexts,
});
export type Geography = z.infer<typeof geography>;
export type GeographyTexts = z.infer<typeof geographyTexts>;
