import { z } from 'zod';
import { id } from './id.ts';
import { cited, evidence } from './statement.ts';
import { text } from './texts.ts';

/** Who can decide: a level of government, a body of several of them, or the voters. */
export const level = z.enum(['city', 'county', 'state', 'federal', 'school-district', 'regional', 'voters']);
export type Level = z.infer<typeof level>;

/** The words of a lever. `controls` are in the order of the levels beside them. */
export const leverTexts = z.strictObject({
  name: text.describe('What is controlled, in a few words: "Stops and arrests"'),
  controls: z.array(
    z.strictObject({ office: text.describe('The office that decides'), what: cited.describe('What it decides') }),
  ),
  absence: text.nullable().describe('Where nobody could be named: the office that would know; else null'),
  noProgram: text
    .nullable()
    .describe('The office that would know of programs, for the indicators that no program names; else null'),
});

/**
 * `data/catalog/levers/<id>.yaml`: who controls what bears on some indicators. Each indicator stands in at least one, and
 * has a program that names it or, in `noProgram`, a stated absence.
 */
export const lever = z
  .strictObject({
    id,
    indicators: z.array(id).min(1),
    controls: z.array(level).describe('The level of each of `texts.controls`'),
    evidence: z.array(evidence),
    texts: leverTexts,
  })
  .refine(({ controls, texts }) => controls.length === texts.controls.length, {
    path: ['controls'],
    error: 'needs one level for each of `texts.controls`',
  })
  .refine(({ controls, texts }) => (controls.length === 0) === (texts.absence !== null), {
    path: ['texts', 'absence'],
    error: 'needs the office that would know where `controls` is empty, and null elsewhere',
  });
export type Lever = z.infer<typeof lever>;
export type LeverTexts = z.infer<typeof leverTexts>;
