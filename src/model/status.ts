import { z } from 'zod';

/**
 * Why a figure is or is not shown. A value exists only when `published`; a blank, a zero or a special number never
 * carries meaning, the status does.
 */
export const statuses = [
  'published',
  'withheld',
  'unreliable',
  'not-available',
  'not-collected',
  'not-applicable',
] as const;
export const status = z.enum(statuses);
export type Status = z.infer<typeof status>;

/** How sure a published value is. Anything worse than `caution` has status `unreliable`. */
export const reliabilities = ['good', 'caution'] as const;
export const reliability = z.enum(reliabilities);
export type Reliability = z.infer<typeof reliability>;
