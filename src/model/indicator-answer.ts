import { z } from 'zod';
import { id } from './id.ts';
import { indicator, indicatorTexts } from './indicator.ts';
import type { Observation } from './observation.ts';
import { sourceTexts } from './source.ts';
import { reliability, status } from './status.ts';

// What `data/indicators/<id>.json` holds. Objects may gain keys: whoever reads them must pass over those unknown.

const value = z.number().nullable();
const scale = z.looseObject({ min: z.number(), max: z.number(), ticks: z.array(z.number()) });
const languages = <T extends z.ZodType>(of: T) => z.record(z.string(), of).describe('By language');

/** One figure, as the pages have it. */
export const observation = z.looseObject({
  period: z.string(),
  vintage: z.string(),
  geography: id,
  area: z.string(),
  dimension: z.string(),
  group: z.string(),
  status,
  estimate: value,
  marginOfError: value,
  lower: value,
  upper: value,
  intervalFrom: z.enum(['published-margin', 'published-limits', 'counts']).nullable(),
  numerator: value,
  denominator: value,
  reliability: reliability.nullable(),
  note: z.string(),
  source: id,
}) satisfies z.ZodType<Observation>;

const compared = z.looseObject({
  group: id,
  difference: value,
  differenceLower: value,
  differenceUpper: value,
  ratio: value,
  ratioLower: value,
  ratioUpper: value,
  people: value,
  peopleLower: value,
  peopleUpper: value,
  verdict: z.string(),
});

const gap = z.string().nullable();
const progress = z.looseObject({
  first: z.string(),
  last: z.string(),
  reference: id,
  groups: z.array(z.looseObject({ group: z.string(), level: z.string(), absolute: gap, relative: gap })),
});

const division = z.looseObject({
  dimension: id,
  period: z.string(),
  periods: z.array(z.string()),
  firstPeriod: z.string().nullable(),
  all: observation,
  allHistory: z.array(observation),
  rows: z.array(
    z.looseObject({
      group: id,
      latest: observation,
      history: z.array(observation),
      difference: value,
      differenceFirst: value,
    }),
  ),
  comparison: z
    .looseObject({ reference: id, adverseSide: z.boolean(), scanned: z.int(), groups: z.array(compared) })
    .nullable(),
  summary: z.looseObject({ meanDifference: z.number(), indexOfDisparity: value, groups: z.int() }).nullable(),
  unknownShare: value,
  progress: progress.nullable(),
  scale,
});

const place = z.looseObject({
  geography: id,
  period: z.string(),
  dimension: z.string(),
  group: z.string(),
  whole: observation.nullable(),
  source: id,
  breaks: z.array(z.number()),
  classCounts: z.array(z.int()),
  zeroCount: z.int(),
  missingCount: z.int(),
});

const sentences = z.looseObject({
  takeaways: z.array(z.string()),
  divisions: z.record(z.string(), z.string()),
  trends: z.record(z.string(), z.string()),
  places: z.record(z.string(), z.string()),
  citation: z.string(),
});

/** Who a figure is from. */
export const origin = z.looseObject({
  id,
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  url: z.string().nullable(),
  retrieved: z.iso.date(),
});

/** The object that the page of an indicator is printed from, with what a file must say of itself. */
export const indicatorAnswer = z.looseObject({
  id,
  indicator,
  page: z.url(),
  publisher: z.string(),
  date: z.iso.date(),
  release: z.string().nullable().describe('Null where the figures are those of no release'),
  licence: z.looseObject({ textsAndCalculations: z.string(), url: z.url(), figures: z.string() }),
  latestPeriod: z.string(),
  latestVintage: z.string(),
  nextExpected: z.string().nullable(),
  overdue: z.boolean(),
  everyone: observation.nullable(),
  divisions: z.array(division),
  places: z.array(place),
  observations: z.array(observation).describe('Every figure'),
  sources: z.array(id),
  origins: z.array(origin.extend({ texts: languages(sourceTexts) })),
  // A translation says why a series breaks only where it does.
  texts: languages(indicatorTexts.extend({ breaks: indicatorTexts.shape.breaks.unwrap().optional() })),
  sentences: languages(sentences),
  labels: z.looseObject({
    dimensions: z.record(
      id.or(z.literal('all')),
      languages(z.looseObject({ name: z.string(), groups: z.record(z.string(), z.string()) })),
    ),
    geographies: z.record(id, languages(z.string())),
  }),
});
