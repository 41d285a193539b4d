import { z } from 'zod';
import { id, period } from './id.ts';

/** What somebody's words are about: an indicator, a place, a period, or several of them together. */
export const pinned = z.strictObject({
  indicator: id.nullable().default(null),
  place: z
    .strictObject({ geography: id, area: z.string().min(1) })
    .nullable()
    .default(null),
  period: period.nullable().default(null).describe('A period that has figures, in quotes: "2019" or "2019-2023"'),
});
export type Pinned = z.infer<typeof pinned>;

/** How somebody said yes. */
export const consentGiven = z.enum(['e-mail', 'in-person', 'issue', 'paper']);
export type ConsentGiven = z.infer<typeof consentGiven>;
