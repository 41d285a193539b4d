import { z } from 'zod';
import { id, period } from './id.ts';
import { text } from './texts.ts';

const criterionTexts = z.strictObject({
  name: text.describe('A few words: "Residents asked for it"'),
  asks: text.describe('The question that is answered with points'),
  evidence: text.describe('What would support the answer'),
});

/** The words of the lens: why each indicator counts as need, what each criterion asks, how it is worked out. */
export const lensTexts = z.strictObject({
  need: z.record(id, text).describe('By indicator, why it counts as need and what it shares with others'),
  criteria: z.record(id, criterionTexts),
  proposal: text.describe('Whose criteria and weights these are'),
  method: z.strictObject({ money: text, need: text, order: text, pattern: text, reach: text, grading: text }),
  living: text.describe('What living near a project does not say'),
  unknown: z.array(text).min(1).describe('What the result does not say'),
});

const needIndicator = z.strictObject({
  indicator: id,
  weight: z.number().nonnegative().max(100).describe('Its weight in the need of a place; the reader may change it'),
});

const criterion = z.strictObject({
  id: id.describe('Also the name of its column in a file of projects'),
  points: z.int().positive().max(100),
});

/**
 * `data/catalog/lens.yaml`: by what a budget proposal is looked at. Which places money and need are set side by side for, whose
 * residents are counted, which indicators are need and with which weights, and by which criteria capital projects are graded.
 */
export const lens = z
  .strictObject({
    geography: id.describe('The places that projects lie in, with boundaries'),
    currency: z.strictObject({
      code: z.string().regex(/^[A-Z]{3}$/, 'must be a code of three capitals such as USD'),
      also: z.array(text).describe('Other ways of writing it in a file'),
    }),
    people: z.strictObject({
      source: id,
      series: id,
      period,
      dimension: id.describe('The groups that are told apart'),
    }),
    near: z.strictObject({
      geography: id.describe('The small areas whose residents are within reach of a point'),
      metres: z.int().positive().describe('How far reach goes unless a reader says otherwise'),
      least: z.int().positive(),
      most: z.int().positive(),
    }),
    lineTolerance: z
      .int()
      .nonnegative()
      .describe('Metres that a point may lie outside the place it names: boundaries here are simplified'),
    pattern: z
      .number()
      .gt(0.5)
      .max(1)
      .describe('The part of all pairs of places that must agree before a pattern is spoken of'),
    need: z.array(needIndicator).min(1),
    grading: z.array(criterion).min(1),
    texts: lensTexts,
  })
  .refine(({ near }) => near.least <= near.metres && near.metres <= near.most, {
    path: ['near', 'metres'],
    error: 'must lie between `least` and `most`',
  });
export type Lens = z.infer<typeof lens>;
export type LensTexts = z.infer<typeof lensTexts>;
