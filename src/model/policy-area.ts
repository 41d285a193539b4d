import { z } from 'zod';
import { id } from './id.ts';
import { text } from './texts.ts';

/** The words of a policy area: what it is called, what figures are still lacking, and who could give them. */
export const policyAreaTexts = z.strictObject({
  name: text.describe('"Waste"'),
  lacks: text.describe('Which figures are lacking, or cannot be traced, in one or two sentences'),
  holder: text.nullable().describe('The office that holds them; null where nobody is known to'),
});

/**
 * `data/catalog/policy-areas/<id>.yaml`: one field of City policy and the indicators that say something on it, so that
 * readers see for which fields there are figures at all, by race, and by place. An indicator may stand in several.
 */
export const policyArea = z.strictObject({
  id,
  indicators: z.array(id).describe('Indicators of this site that describe it; empty where there is none'),
  texts: policyAreaTexts,
});
export type PolicyArea = z.infer<typeof policyArea>;
export type PolicyAreaTexts = z.infer<typeof policyAreaTexts>;
