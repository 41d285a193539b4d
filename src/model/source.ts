import { z } from 'zod';
import { derived } from './derived.ts';
import { drift } from './drift.ts';
import { count, fetchFrom } from './fetch.ts';
import { day, draft, id } from './id.ts';
import { remark, text } from './texts.ts';
import { secureAddress } from './web-address.ts';

const scalar = z.union([z.string(), z.array(z.string())]);

/** Rows kept: every named column holds the value, or one of the values, given. `""` is an empty cell. */
const where = z.record(z.string(), scalar);

/** A number taken from a column, times a factor, or the sum of a column over the rows that fall together. */
const numberFrom = z.union([
  z.strictObject({
    column: z.string(),
    times: z.number().optional(),
    part: z.int().min(0).optional().describe('Which piece of the cell, cut at `split`'),
    split: z.string().min(1).optional(),
    noFigure: z.array(z.string()).optional().describe('Cells that hold no figure, such as "250,000+"'),
  }),
  z.strictObject({
    sum: z.string(),
    where: where.optional(),
    by: z
      .string()
      .optional()
      .describe('A column that each number is multiplied with: people times a measure of their place'),
  }),
  z.strictObject({ count: z.literal('rows'), where: where.optional() }),
]);

/** The groups of a row: a column whose labels the crosswalk maps, or wide columns that each are a group. */
const groups = z.union([
  z.strictObject({
    dimension: id,
    column: z.string(),
    and: z
      .string()
      .optional()
      .describe('A second column, for an intersection: the label is both cells, as in "Black / Men"'),
    all: z.array(z.string()).describe('Labels that mean everyone; "" is an empty cell'),
  }),
  z.strictObject({
    dimension: id,
    columns: z
      .record(z.string(), z.string())
      .describe('Raw column → label that the crosswalk maps; the label `all` is everyone'),
  }),
]);

/** How one series of the table is taken out of the raw rows. Everything a reader could doubt is data, not code. */
export const extract = z.strictObject({
  series: id,
  file: z.string().describe('Which of `files` it is read from').optional(),
  derive: z.array(derived).default([]).describe('Columns made from others, for `join`, `where` and `area`'),
  join: z
    .strictObject({
      file: z.string(),
      on: z.record(z.string(), z.string()),
      columns: z.array(z.string()).optional(),
      disagreeing: z
        .literal('empty')
        .optional()
        .describe('A cell in which the rows of one key differ is empty; without this word it is a fault'),
      otherwise: text.optional().describe('Why a row without a partner is set aside, for the ledger'),
    })
    .describe('Columns of a second file, looked up by key: raw column → column of that file')
    .optional(),
  where: where.default({}),
  period: z.union([
    z.strictObject({
      column: z.string(),
      spanYears: z.int().min(2).optional().describe('The column holds the last year of a span of so many years'),
    }),
    z.strictObject({ fixed: z.string() }),
  ]),
  vintage: z.string().describe('A pattern: {period} is replaced, e.g. acs1-{period}'),
  area: z.union([
    z.strictObject({ geography: id, id: z.string() }),
    z.strictObject({
      geography: id,
      column: z.string(),
      whole: z.strictObject({ geography: id, id: z.string() }).optional().describe('Also add all areas up to this one'),
      into: z
        .array(id)
        .default([])
        .describe('Also add the areas up to those of these geographies, by the area crosswalks; counts only'),
      own: z.boolean().default(true).describe('Write the areas of the column themselves'),
      absent: z
        .literal('zero')
        .optional()
        .describe('An area of the crosswalk without a row counted none; without this word it is not known'),
      elsewhere: text
        .optional()
        .describe('Why rows of areas that the geography does not have are set aside; without it they are a fault'),
    }),
  ]),
  groups: groups.optional().describe('Left out when the series is about everyone only'),
  estimate: numberFrom.optional(),
  marginOfError: z
    .union([
      z.strictObject({ column: z.string(), times: z.number().optional() }),
      z.strictObject({
        relative: z.string().describe('A column with the relative standard error of the estimate, in percent'),
      }),
    ])
    .optional(),
  lower: z.strictObject({ column: z.string(), times: z.number().optional() }).optional(),
  upper: z.strictObject({ column: z.string(), times: z.number().optional() }).optional(),
  numerator: numberFrom.optional(),
  denominator: numberFrom.optional(),
  shareOf: z
    .strictObject({ part: z.string(), whole: z.string() })
    .optional()
    .describe(
      'Columns of two survey estimates, one inside the other: their share in percent, with its margin of error',
    ),
  grade: z
    .strictObject({
      column: z.string(),
      good: z.array(z.string()),
      caution: z.array(z.string()),
      unreliable: z.array(z.string()),
    })
    .describe("The publisher's own grade of reliability")
    .optional(),
  total: z
    .enum(['published', 'sum'])
    .default('published')
    .describe('`sum`: the publisher prints no total, add the groups up'),
});
export type Extract = z.infer<typeof extract>;

/** A reviewed change to raw cells: a wrong value is corrected with a dated note, or left out, never quietly shown. */
const correction = z.strictObject({
  date: day,
  series: id,
  period: z.string().optional(),
  dimension: id.optional(),
  group: id.optional(),
  set: z.strictObject({
    status: z.enum(['unreliable', 'not-available']).optional(),
    reliability: z.literal('caution').optional(),
    estimate: z.number().optional(),
  }),
  reason: text,
});

export const sourceTexts = z.strictObject({
  about: text.describe('What the publisher counts and how, in one or two sentences'),
  caveats: z.array(remark),
});

/**
 * `data/catalog/sources/<id>.yaml`: one publisher's product. It owns `tables/<id>.csv`.
 * `privacy` has no default: `standard` counts of persons (withholding runs before the table is written),
 * `public-record` rows the City publishes in this detail, `published-aggregate` cells the publisher itself released.
 */
export const source = z.strictObject({
  id,
  draft,
  title: text.describe("The product's own title"),
  publisher: text,
  url: secureAddress.nullable(),
  licence: text.describe('As stated by the publisher, or "none stated"'),
  privacy: z.enum(['standard', 'public-record', 'published-aggregate']),
  periodKind: z
    .enum(['year', 'quarter', 'span', 'not-stated'])
    .describe('What a period of this table is: a year, a quarter of one, or a span of years'),
  cadenceMonths: z
    .int()
    .positive()
    .nullable()
    .describe('How often the publisher brings new figures; null: it has stopped, or never said'),
  lagMonths: z.int().nonnegative().nullable().describe('From the end of the period to publication'),
  counts: z.enum(['persons', 'households', 'firms', 'events', 'places', 'dollars', 'things']),
  files: z.array(z.string()).min(1).describe('Paths inside the folder given to refresh --from'),
  fetch: fetchFrom
    .optional()
    .describe('Where the files come from over the network; such a source may wait for its first table'),
  count: count.optional().describe('For files with one row a record, which are counted first'),
  locate: z
    .array(z.strictObject({ column: z.string().min(1), longitude: z.string(), latitude: z.string(), geography: id }))
    .default([])
    .describe('Columns added to rows that have a point: the area it lies in, empty outside all of them'),
  drift,
  provenance: text.describe('How the file reached us, when not straight from the publisher'),
  extracts: z.array(extract).min(1),
  setAside: z
    .array(z.strictObject({ where, reason: text }))
    .default([])
    .describe('Raw rows that no extract reads, with the reason for the ledger'),
  corrections: z.array(correction).default([]),
  texts: sourceTexts,
});
export type Source = z.infer<typeof source>;
export type SourceTexts = z.infer<typeof sourceTexts>;
