import { z } from 'zod';

/** A permanent kebab-case English name, e.g. `council-district-2021`. Ids are never numbers: leading zeros are data. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: lower-case letters, digits and single hyphens');

/**
 * A year (`2019`), a quarter (`2019-Q4`) or a span of years (`2019-2023`). What a source may use is declared by its `periodKind`,
 * so that a pooled decade never passes for a year. `not-stated` is for a publisher who does not say.
 */
export const period = z
  .string()
  .regex(
    /^\d{4}(-(\d{4}|Q[1-4]))?$/,
    'must be a year such as 2019, a quarter such as 2019-Q4 or a span such as 2019-2023',
  );

/** Said of what is begun: it is checked as far as it goes, listed for staff, and not published. */
export const draft = z.boolean().default(false).describe('Checked, listed for staff, and not published');

/** A calendar day as `YYYY-MM-DD`. */
export const day = z.iso.date();

/** A year, or a day that the calendar has. Example: `2021` or `2021-12-08`, not `2021-13-45`. */
export const yearOrDay = z
  .string()
  .regex(/^\d{4}(-\d{2}-\d{2})?$/, 'must be a year such as 2021 or a day such as 2021-12-08')
  .refine((text) => text.length === 4 || day.safeParse(text).success, 'must be a day that the calendar has');
