import { z } from 'zod';

/** How far new figures of a source may lie from the last ones before a person must accept them. */
export const drift = z
  .strictObject({
    fewerRows: z.number().min(0).max(1).default(0.2).describe('Share of the raw rows that may be gone'),
    moreRows: z.number().positive().default(1).describe('Share by which the raw rows may grow'),
    total: z.number().positive().default(0.25).describe('Share by which a figure about everyone may move'),
    setAside: z.number().min(0).max(1).default(0.05).describe('By how much the share of rows set aside may grow'),
  })
  .prefault({})
  .describe('How far new figures may lie from the last ones before a person must accept them');
