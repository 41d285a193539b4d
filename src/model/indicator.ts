import { z } from 'zod';
import { draft, id, period } from './id.ts';
import { direction, measure, unit } from './measure.ts';
import { remark, sourcedRemark, text } from './texts.ts';

/** A series of a table. */
const seriesRef = z.strictObject({ source: id, series: id });

/**
 * The words of an indicator. `sentence` is an ICU message, the first takeaway; it may use {period}, {all}, {lowest},
 * {lowestGroup}, {lowestPeople}, {highest}, {highestGroup}, {highestPeople}: values carry their unit and interval.
 * A place-only indicator uses {lowestArea} and {highestArea} instead of groups.
 */
export const indicatorTexts = z.strictObject({
  title: text.describe('Of whom, what, by what'),
  short: text.describe('A few words for lists: "Below the poverty line"'),
  standfirst: text.describe('One sentence: measure of whom, where, when'),
  question: text,
  definition: text,
  universe: text.describe('Who or what could be counted'),
  unitLabel: text.describe('Caption of the figures: "Percent of residents"'),
  allLabel: text.describe('The row for everyone: "All residents"'),
  why: text,
  easy: z.array(text).min(3).max(6).describe('The same in short sentences and common words'),
  sentence: text,
  know: z.array(remark).min(1).describe('Before you read'),
  limits: z.array(text).min(1),
  shapes: z.array(sourcedRemark).describe('What shapes this: context, each with its source'),
  breaks: z.record(period, text).default({}).describe('By period, why the series breaks before it'),
  better: text.describe('What would make it better data'),
});

/** Figures by place: a layer of the map and its list. `breaks` are the lower limits of classes, fixed over the years. */
const placeLayer = z.strictObject({
  source: id,
  series: id,
  geography: id,
  overlay: id.nullable().default(null).describe('A second geography drawn as outlines, e.g. districts over tracts'),
  breaks: z.array(z.number()).min(2).max(6),
  dimension: id.nullable().default(null).describe('Also by the groups of this dimension'),
  shareOfAll: z
    .boolean()
    .default(false)
    .describe('The series counts; each group is a share of the `all` row of its area'),
  denominator: seriesRef
    .extend({ period: period.optional() })
    .optional()
    .describe('For event-rate: the residents of the same areas'),
  wholeSeries: id
    .optional()
    .describe('The series of the same source with the figure of the whole, where `series` has areas alone'),
  minimumDenominator: z.number().nonnegative().default(0).describe('Areas that count fewer are drawn as no figure'),
});

/** `data/catalog/indicators/<id>.yaml`: one question with one number per period, area and group, and a method. */
export const indicator = z
  .strictObject({
    id,
    draft,
    issueArea: id,
    measure,
    unit,
    direction,
    per: z.number().positive().nullable().default(null).describe('The multiplier of a rate, e.g. 1000'),
    decimals: z.int().min(0).max(3).default(1),
    context: z
      .boolean()
      .default(false)
      .describe('About firms, or areas by majority group: counted apart from people by race'),
    figures: z
      .strictObject({
        source: id,
        series: id,
        geography: id,
        area: z.string(),
        dimensions: z.array(id).describe('Divisions shown, the main one first; empty: everyone only'),
        shareOfAll: z
          .boolean()
          .default(false)
          .describe('The series counts; print each group as a share of the `all` row'),
        denominator: seriesRef
          .extend({ period: period.optional() })
          .optional()
          .describe('For event-rate: the population; for representation: the benchmark'),
        periods: z.array(period).optional().describe('Show only these periods'),
      })
      .nullable()
      .default(null),
    places: z.array(placeLayer).default([]),
    baseline: period.nullable().describe('The year progress is read from'),
    breaks: z
      .array(period)
      .default([])
      .describe('Periods before which the series breaks; the reason of each stands in the texts'),
    scaleStart: z.number().default(0).describe('Where the scale begins; other than 0 is said in the caption'),
    texts: indicatorTexts,
  })
  .refine((value) => value.figures !== null || value.places.length > 0, 'needs `figures` or at least one of `places`')
  .refine(({ places }) => places.every(({ shareOfAll, dimension }) => !shareOfAll || dimension !== null), {
    path: ['places'],
    error: '`shareOfAll` needs a `dimension`: everyone is all of everyone',
  })
  .refine(({ measure, places }) => measure !== 'count' || places.length === 0, {
    path: ['places'],
    error: 'a map shows shares and rates, never totals: areas differ in size',
  })
  .refine(({ breaks, texts }) => breaks.toSorted().join() === Object.keys(texts.breaks).toSorted().join(), {
    path: ['texts', 'breaks'],
    error: 'needs one reason for each period in `breaks`, and no other',
  });
export type Indicator = z.infer<typeof indicator>;
export type IndicatorTexts = z.infer<typeof indicatorTexts>;
