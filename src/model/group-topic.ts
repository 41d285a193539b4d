import { z } from 'zod';
import { id } from './id.ts';
import { text } from './texts.ts';

/** What is not known on a heading, and the office that would know. */
const unknownHere = z.strictObject({
  text: text.describe('Which figure is missing, in one or two sentences'),
  holder: text.describe('The office or publisher that would know'),
});

/** The words of a heading. */
export const topicHeadingTexts = z.strictObject({
  title: text,
  text: text.describe('What the figures below are, and what they are not, in a few sentences'),
  unknown: z.array(unknownHere),
});

/** The words of a report on a group: what it is, whom it means, and what is not known. */
export const groupTopicTexts = z.strictObject({
  title: text.describe('"Economic equity for African Americans"'),
  standfirst: text.describe('One or two sentences: what the page gathers, of whom'),
  about: text.describe('Why the page is there and who asked for it'),
  origin: text.describe('The document that this rests on: publisher, title, date'),
  people: text.describe('Who is meant, and why every source names the group in its own way'),
  headings: z.record(id, topicHeadingTexts),
});

/**
 * `data/catalog/group-topics/<id>.yaml`: a report on a group across the variants it is counted in: the people meant, and
 * indicators in order below headings. A row is printed for each division of an indicator that counts one of `groups`.
 */
export const groupTopic = z
  .strictObject({
    id,
    groups: z
      .array(z.strictObject({ dimension: id, group: id }))
      .min(1)
      .describe('The group in each variant; variants are named on the page and never share a row'),
    headings: z.array(z.strictObject({ id, indicators: z.array(id).describe('In the order they are printed') })).min(1),
    texts: groupTopicTexts,
  })
  .refine(
    ({ headings, texts }) =>
      headings
        .map((one) => one.id)
        .toSorted()
        .join() === Object.keys(texts.headings).toSorted().join(),
    { path: ['texts', 'headings'], error: 'needs the words of each of `headings`, and no others' },
  );
export type GroupTopic = z.infer<typeof groupTopic>;
export type GroupTopicTexts = z.infer<typeof groupTopicTexts>;
