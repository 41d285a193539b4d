import { z } from 'zod';

/** What kind of number an indicator is; the kind selects the formulas (METHOD 2). */
export const measures = [
  'share',
  'event-rate',
  'survey-share',
  'survey-count',
  'survey-median',
  'representation',
  'amount',
  'count',
] as const;
export const measure = z.enum(measures);
export type Measure = z.infer<typeof measure>;

/** The unit a value is printed in. Rates carry their multiplier in the indicator's `per`. */
export const units = ['percent', 'rate', 'dollars', 'people', 'number', 'ratio', 'index'] as const;
export const unit = z.enum(units);
export type Unit = z.infer<typeof unit>;

/** Which way is better, stated once in words on the page. Mandatory: nothing is guessed from the values. */
export const directions = ['higher-is-better', 'lower-is-better', 'neither'] as const;
export const direction = z.enum(directions);
export type Direction = z.infer<typeof direction>;
