import { z } from 'zod';
import { day, id } from './id.ts';

/** A raw file as it was read: where it came from, its size and its checksum. */
const rawFile = z.strictObject({
  path: z.string().min(1).describe('The file inside the folder or the address that it was read from'),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  query: z.string().optional().describe('What was asked of the endpoint'),
  stamp: z.string().optional().describe("The endpoint's own mark of this state of its rows"),
});

/** Rows set aside for one reason, in words a reader understands. */
const setAside = z.strictObject({ reason: z.string().min(1), rows: z.int().positive() });

/**
 * The receipt of a refresh, `data/tables/<source>.meta.json`: provenance, checksums and the row ledger.
 * rowsReceived = rowsCounted + the sum of setAside; a row that is not in the ledger is a bug.
 */
export const receipt = z.strictObject({
  source: id,
  retrieved: day.describe('The day of the refresh'),
  from: z.enum(['network', 'folder']),
  files: z.array(rawFile).min(1),
  rowsUpdatedAt: z.string().nullable().describe("The publisher's own date of last change, null when it states none"),
  licence: z.string().min(1),
  definition: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('Checksum of the source and its crosswalk: with the same one and the same stamps nothing is fetched'),
  accepted: z
    .strictObject({ reason: z.string().min(1), findings: z.array(z.string()).min(1) })
    .optional()
    .describe('Why figures were taken that lie beyond the limits of the source'),
  ledger: z.strictObject({
    rowsReceived: z.int().nonnegative(),
    rowsCounted: z.int().nonnegative(),
    setAside: z.array(setAside),
  }),
  corrections: z
    .array(z.strictObject({ date: day, where: z.string(), was: z.string(), now: z.string(), reason: z.string() }))
    .describe('Values of the raw file that were corrected or left out, each with its reason'),
  withheld: z
    .int()
    .nonnegative()
    .describe('Rows hidden for privacy. How many of them protect others is not told: it would narrow what each may be'),
  placed: z
    .array(
      z.strictObject({
        series: id,
        period: z.string(),
        into: id,
        received: z.number().describe('What the source areas count'),
        remainder: z.number().describe('What of it lies in no target area'),
      }),
    )
    .optional()
    .describe('Counts that were added up to other areas by a crosswalk'),
  table: z.strictObject({
    rows: z.int().nonnegative(),
    bytes: z.int().nonnegative(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
});
export type Receipt = z.infer<typeof receipt>;
