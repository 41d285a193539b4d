import { z } from 'zod';

/** A text a reader sees: plain, never markup. */
export const text = z
  .string()
  .min(1)
  .regex(/^\S[\s\S]*\S$|^\S$/, 'must not begin or end with a space');

/** A titled remark of one or two sentences. */
export const remark = z.strictObject({ title: text, text });

/** A statement that needs a source to be printed. */
export const sourcedRemark = z.strictObject({ title: text, text, source: text });

export type Remark = z.infer<typeof remark>;
export type SourcedRemark = z.infer<typeof sourcedRemark>;
