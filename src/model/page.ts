import { z } from 'zod';
import { id } from './id.ts';
import { text } from './texts.ts';

export const pageTexts = z.strictObject({
  title: text,
  standfirst: text,
  sections: z
    .array(
      z.strictObject({
        heading: text,
        note: text.nullable(),
        paragraphs: z.array(text),
        list: z.array(text),
        lead: text.optional().describe('What the link of the section says, where the page declares one'),
      }),
    )
    .min(1),
});

/** `data/catalog/pages/<id>.yaml`: a page of prose (`about`, `method`, `accessibility`). */
export const page = z.strictObject({
  id,
  issueArea: id
    .optional()
    .describe('The issue area that this page tells all of: it has the path `/<id>/`, and the area links to it'),
  tables: z
    .array(z.array(id))
    .optional()
    .describe('By section of the texts, indicators of one division that stand side by side in one table'),
  evidence: z.array(z.array(id)).optional().describe('By section of the texts, the indicators that it speaks of'),
  leads: z
    .array(
      z
        .string()
        .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'a path of this site, such as /programs/')
        .nullable(),
    )
    .optional()
    .describe('By section of the texts, the page of this site that goes on from there; its `lead` is the link'),
  texts: pageTexts,
});
export type Page = z.infer<typeof page>;
export type PageTexts = z.infer<typeof pageTexts>;

export const glossaryTexts = z.strictObject({ terms: z.record(id, z.strictObject({ term: text, definition: text })) });

/** `data/catalog/glossary.yaml`: every word of the vocabulary that a page uses, defined. */
export const glossary = z.strictObject({ texts: glossaryTexts });
export type Glossary = z.infer<typeof glossary>;
