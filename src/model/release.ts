import { z } from 'zod';
import { day, id } from './id.ts';
import { direction, measure, unit } from './measure.ts';
import { remark } from './texts.ts';

/** The day a release was frozen; a second one of the same day has a number: `2026-11-29-2`. */
export const releaseId = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(-[2-9])?$/, 'must be a day such as 2026-11-29, or 2026-11-29-2 for a second one')
  .refine((text) => day.safeParse(dayOf(text)).success, 'must be a day that the calendar has');

/** The day of a release: of `2026-11-29-2` it is `2026-11-29`. */
export function dayOf(release: string): string {
  return release.slice(0, 10);
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Words of one indicator as they stood, in one language. */
const frozenTexts = z.strictObject({
  title: z.string(),
  unitLabel: z.string(),
  universe: z.string(),
  definition: z.string(),
  allLabel: z.string(),
});

/** Counts of a frozen table that were hidden afterwards for privacy; the checksum of the table before is kept. */
const redaction = z.strictObject({
  date: day,
  reason: z.string().regex(/^\S[\s\S]*\S$/, 'must say why'),
  was: sha256,
  figures: z.int().positive(),
});

/** One indicator as it stood: what its numbers meant, whose they were, and the file that holds them. */
export const frozenIndicator = z.strictObject({
  id,
  issueArea: id,
  measure,
  unit,
  direction,
  per: z.number().positive().nullable(),
  decimals: z.int().nonnegative(),
  latestPeriod: z.string(),
  texts: z
    .record(z.string(), frozenTexts)
    .refine((texts) => Object.keys(texts).length > 0, 'needs the words of one language at least')
    .describe('By language'),
  know: z
    .record(z.string(), z.array(remark))
    .optional()
    .describe('Before you read, in the languages of frozen pages; the first release keeps none'),
  groups: z
    .record(z.string(), z.record(z.string(), z.string()))
    .describe('Labels of `<dimension>/<group>`, by language'),
  sources: z.array(
    z.strictObject({ id, publisher: z.string(), title: z.string(), licence: z.string(), retrieved: day }),
  ),
  figures: z.int().nonnegative(),
  in: releaseId.describe('The release whose folder holds the file: an earlier one where no figure has changed since'),
  sha256: sha256.describe('Of the file <id>.csv in that folder'),
  redacted: z
    .array(redaction)
    .min(1)
    .optional()
    .describe('What was hidden afterwards because it must not be published'),
});
export type FrozenIndicator = z.infer<typeof frozenIndicator>;

/** `data/releases/<id>/manifest.json`: what was published on a day. Written by `npm run release`, never by hand. */
export const releaseManifest = z.strictObject({
  id: releaseId,
  date: day.describe('The date of the data: the newest receipt'),
  previous: releaseId.nullable(),
  indicators: z.array(frozenIndicator),
});
export type ReleaseManifest = z.infer<typeof releaseManifest>;

/** A release with the text of its tables, by indicator; a table that an earlier release holds is among them. */
export interface FrozenRelease {
  manifest: ReleaseManifest;
  tables: ReadonlyMap<string, string>;
}

/** The columns of a frozen table. What is the same for a whole indicator stands in the manifest as well. */
export const frozenColumns = [
  'indicator',
  'source',
  'period',
  'vintage',
  'geography',
  'area',
  'dimension',
  'group',
  'status',
  'reliability',
  'estimate',
  'lower',
  'upper',
  'intervalFrom',
  'marginOfError',
  'numerator',
  'denominator',
  'per',
  'unit',
  'measure',
  'note',
] as const;
