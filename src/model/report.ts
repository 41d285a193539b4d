import { z } from 'zod';
import { id } from './id.ts';
import { sourcedRemark, text } from './texts.ts';

/** The parts a report may have after its cover and its contents. */
export const reportSections = [
  'summary',
  'differences',
  'figures',
  'tables',
  'places',
  'budget',
  'documents',
  'missing',
  'sources',
  'method',
  'cite',
] as const;
export const reportSection = z.enum(reportSections);
export type ReportSection = z.infer<typeof reportSection>;

/** The words of a report. */
export const reportTexts = z.strictObject({
  title: text.describe('On the cover; for places a common title, under which each has its name'),
  standfirst: text.describe('One or two sentences on the cover: what the report goes over'),
  lead: text.describe('The paragraph above the sentences of the summary'),
  notes: z
    .partialRecord(reportSection, z.array(text))
    .default({})
    .describe('By section, paragraphs that stand at its head'),
  documents: z.array(sourcedRemark).default([]).describe('What a document says once, with its source'),
  lacks: z
    .array(z.strictObject({ title: text, text, holder: text.nullable() }))
    .default([])
    .describe('What would have to be published for the rest, and the office that holds it; null where unknown'),
});

/**
 * `data/catalog/reports/<id>.yaml`: a dated paper that is assembled from the live figures at every build. It goes over
 * the indicators of some issue areas, or of all; one of kind `place` is made for each area of its geography.
 */
export const report = z
  .strictObject({
    id,
    kind: z.enum(['citywide', 'budget', 'place', 'group']),
    issueAreas: z.array(id).default([]).describe('Whose indicators it goes over; empty: all'),
    indicators: z.array(id).default([]).describe('Of these alone; empty: all indicators of the issue areas'),
    summary: z.array(id).min(1).describe('The indicators whose first sentence makes the summary'),
    geography: id.nullable().default(null).describe('The kind of place it sets side by side, or has a report for each'),
    groups: z
      .array(z.strictObject({ dimension: id, group: id }))
      .default([])
      .describe('For `group`: the group as each way of dividing people names it'),
    topic: id
      .optional()
      .describe(
        'The page on a group (`group-topics`) with the same subject: each leads to the other and says what it is',
      ),
    sections: z.array(reportSection).min(1).describe('In the order they are printed'),
    texts: reportTexts,
  })
  .refine(({ kind, geography }) => kind !== 'place' || geography !== null, {
    path: ['geography'],
    error: 'a report of kind `place` needs the kind of place',
  })
  .refine(({ kind, groups }) => (kind === 'group') === groups.length > 0, {
    path: ['groups'],
    error: 'a report of kind `group` names its group, and no other does',
  })
  .refine(({ sections }) => new Set(sections).size === sections.length, {
    path: ['sections'],
    error: 'each section stands once',
  });
export type Report = z.infer<typeof report>;
export type ReportTexts = z.infer<typeof reportTexts>;
