import { z } from 'zod';
import { day, id } from './id.ts';
import { releaseId } from './release.ts';
import { text } from './texts.ts';

/** The words of a correction: what was wrong, and how it was found and mended. */
export const correctionTexts = z.strictObject({
  title: text.describe('One line: "Poverty by race, 2018: two groups were exchanged"'),
  wrong: text.describe('What was wrong, so that somebody who quoted it knows whether it touches them'),
  mended: text.describe('What was done, and since when it is right'),
});

/** One figure that was wrong. Values are in the unit of the indicator; null where there was, or is, no figure. */
const correctedFigure = z.strictObject({
  period: z.string(),
  geography: id,
  area: z.string().min(1),
  dimension: id,
  group: id,
  was: z.number().nullable(),
  now: z.number().nullable(),
});

/**
 * `data/corrections/<id>.yaml`: a fault in what was published. Frozen pages and embeds of the releases from `from`
 * until before `until` say so.
 */
export const correction = z.strictObject({
  id,
  found: day.describe('The day it was found'),
  indicator: id,
  from: releaseId.describe('The first release that was wrong'),
  until: releaseId.nullable().describe('The first release that is right again; null until it is made'),
  figures: z.array(correctedFigure).min(1),
  texts: correctionTexts,
});
export type Correction = z.infer<typeof correction>;
export type CorrectionTexts = z.infer<typeof correctionTexts>;
