import { z } from 'zod';
import { day, id } from './id.ts';
import { remark, sourcedRemark, text } from './texts.ts';

/** Something nobody measures, or that we could not obtain, and who holds the records. */
const missing = remark.extend({
  holder: text.nullable().describe('The office that holds the records; null where nobody is known to'),
});

/** The words of an issue area. `missing` names what nobody measures yet, who holds it and why it matters. */
export const issueAreaTexts = z.strictObject({
  name: text,
  standfirst: text.describe('One or two sentences: what the area is, and what equity means here'),
  missing: z.array(missing).min(1),
  documents: z
    .array(sourcedRemark)
    .describe('Figures that a document states once: context with its source, not indicators'),
  noPeople: text
    .nullable()
    .describe('Why nothing is drawn by race and ethnicity, for the home page; null where something is'),
  noMap: text.nullable().describe('The place data that are missing, named; null where the area has a map'),
});

/** `data/catalog/issue-areas/<id>.yaml`: one of the community issue areas. */
export const issueArea = z.strictObject({
  id,
  signOff: z
    .strictObject({ role: text, date: day.nullable() })
    .nullable()
    .default(null)
    .describe(
      'Who answers for the area, by role and never by name, and the day they last said that it may be published',
    ),
  texts: issueAreaTexts,
});
export type IssueArea = z.infer<typeof issueArea>;
export type IssueAreaTexts = z.infer<typeof issueAreaTexts>;
