import { z } from 'zod';
import { draft, id } from './id.ts';
import { text } from './texts.ts';

/** How a group is called and what it includes in this variant. */
export const groupTexts = z.strictObject({
  label: text.describe('As it stands in a table: "Black"'),
  people: text.describe('As it stands in a sentence: "Black residents"'),
  definition: text.describe('Who is counted in it in this variant, in one sentence'),
});

export const dimensionTexts = z.strictObject({
  name: text.describe('"Race and ethnicity"'),
  note: text.nullable().describe('What a reader must know about this variant, e.g. that groups overlap'),
  groups: z.record(id, groupTexts),
});

/**
 * `data/catalog/dimensions/<id>.yaml`: one way of dividing people (or firms, or areas by their majority).
 * Variants of race and ethnicity are dimensions of their own and never share a chart, a gap or a series.
 * `family` joins variants of the same idea (`race`, `sex`, `age`). `order: label` sorts by label in each
 * language, `last` groups at the end; `order: natural` keeps the order written here.
 */
export const dimension = z.strictObject({
  id,
  draft,
  family: id,
  counts: z.enum(['people', 'firms', 'places', 'things']).describe('Circles are people, squares are places or things'),
  partition: z.boolean().describe('Do the groups exclude each other and cover everyone?'),
  order: z.enum(['label', 'natural']),
  toldBy: z
    .enum(['people', 'officer', 'record'])
    .optional()
    .describe('Who said which group: people of themselves or of their household, an officer, or a record of an office'),
  groupPages: z
    .literal(false)
    .optional()
    .describe('Said of ways to divide people that are no groups, such as ways to work: these have no pages'),
  referenceGroup: id.nullable().describe('The declared yardstick of this variant, null where none is sound'),
  groups: z
    .array(
      z.strictObject({
        id,
        last: z.boolean().default(false).describe('Sorted to the end: another group, not reported'),
        unknown: z
          .boolean()
          .optional()
          .describe('People whose group nobody recorded: shown, but never one end of a range or a gap'),
      }),
    )
    .min(1),
  texts: dimensionTexts,
});
export type Dimension = z.infer<typeof dimension>;
export type DimensionTexts = z.infer<typeof dimensionTexts>;
export type GroupTexts = z.infer<typeof groupTexts>;
