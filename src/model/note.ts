import { z } from 'zod';
import { day, draft, id } from './id.ts';
import { consentGiven, pinned } from './pinned.ts';
import { language } from './site.ts';
import { text } from './texts.ts';

/** The same words by language: the one they were written in, and translations of them. */
const inTheirLanguages = z.record(language.shape.id, text);

/**
 * `data/notes/<id>.yaml`: what somebody wrote about a figure, a place or a year, printed with their consent after a
 * review. The folder is public, so that consent comes before the file; a draft waits for its review alone.
 */
export const note = z.strictObject({
  id,
  draft,
  written: day.describe('The day it was written'),
  by: text.nullable().describe('Who wrote it, as they wish to be named; null where they wish not to be'),
  about: pinned.refine(
    ({ indicator, place, period }) => indicator !== null || place !== null || period !== null,
    'needs an indicator, a place or a period',
  ),
  language: language.shape.id.describe('The language it was written in'),
  said: inTheirLanguages.describe('By language: the words as they were written, and translations of them'),
  consent: z
    .strictObject({
      date: day,
      how: consentGiven,
      to: z.enum(['name', 'anonymous']).describe('To what they agreed: to be named, or to be printed without a name'),
    })
    .nullable(),
  reviewed: z
    .strictObject({ by: text.describe('The role of the reviewer, such as "Equity officer"'), date: day })
    .nullable(),
  asked: z
    .strictObject({ department: text, date: day })
    .nullable()
    .describe('The department that was asked to answer, and when; null while none is'),
  answer: z
    .strictObject({ date: day, said: inTheirLanguages })
    .nullable()
    .describe('What the department answered; null while it has not'),
});
export type Note = z.infer<typeof note>;
