import { z } from 'zod';
import { text } from './texts.ts';

/**
 * `data/words/<language>/search.yaml`: words that people type and that stand on no page, with those that do. They are
 * never printed. Every language has a list of its own: none is a translation of another.
 * Example: `homeless` and `unhoused` stand for `without a home`.
 */
export const searchWords = z.strictObject({
  words: z.array(
    z.strictObject({
      say: z.array(text).min(1).describe('What people type: [homeless, unhoused]'),
      for: z
        .array(text)
        .min(1)
        .describe('What it stands for, as names and titles on the site have it: [without a home]'),
    }),
  ),
});
export type SearchWords = z.infer<typeof searchWords>;
