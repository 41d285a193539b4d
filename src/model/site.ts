import { z } from 'zod';
import { id } from './id.ts';
import { text } from './texts.ts';
import { webAddress } from './web-address.ts';

/** The words of `data/site.yaml` that are translated in `data/words/<language>/site.yaml`. */
export const siteTexts = z.strictObject({
  name: text.describe('The name of the site, in the masthead'),
  city: text.describe('The city as it stands in a sentence: "the City of Los Angeles"'),
  question: text.describe('The question of the whole project, the headline of the home page'),
  standfirst: text.describe('Two sentences under the question'),
  purpose: text.describe('One sentence on what the site is, in the foot of each page'),
  notByPlace: z
    .array(z.strictObject({ title: text, text, holder: text }))
    .optional()
    .describe('What people ask about their place and no file here has, with who holds it'),
});

/** A language the site is printed in. In a `finished` language a missing text stops the build. */
export const language = z.strictObject({
  id: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/),
  name: text.describe('The name of the language in that language'),
  locale: text.describe('BCP 47 tag used for numbers, dates and sorting, e.g. es-US'),
  state: z.enum(['finished', 'draft']),
  reviewed: z
    .array(text)
    .default([])
    .describe('What a native speaker has reviewed, as files below words/ without ending: indicators/poverty'),
  scope: z
    .enum(['whole', 'reading'])
    .default('whole')
    .describe(
      'reading: the pages that people read; pictures, embeds, frozen pages, pages of single figures and those for staff stay in the whole languages',
    ),
});

/** Where the site lies: pages add their path to it, so it ends without a slash. */
const siteUrl = z
  .url({ protocol: /^https$/, error: 'must be an address that begins with https://' })
  .regex(/^[^?#]*$/, 'must be an address without "?" and "#"')
  .regex(/[^/]$/, 'must end without a slash')
  .describe('The public address, with a path where the site lies below one: https://org.github.io/equity');

/** `data/site.yaml`: the city, its addresses, its languages. The first language is the one the catalog is written in. */
export const site = z.strictObject({
  id,
  url: siteUrl,
  contact: z.email(),
  repository: webAddress.nullable(),
  roles: z.array(text).default([]).describe('Roles that may sign an issue area off, such as "Equity officer"'),
  languages: z.array(language).min(1),
  geography: id.describe('The geography of the city as a whole'),
  area: id.describe('The area in it that is the city'),
  home: z.array(id).describe('The indicator drawn on the home page for its issue area, at most one an issue area'),
  headlines: z
    .array(id)
    .max(5)
    .default([])
    .describe('The indicators at the head of the page of every place, in this order; five at most'),
  segregation: z
    .strictObject({ source: id, series: id, geography: id, dimension: id })
    .nullable()
    .default(null)
    .describe('Counts by group and small area from which measures of segregation are made, for the files alone'),
  homeMap: z.strictObject({ indicator: id, geography: id }).nullable(),
  texts: siteTexts,
});
export type Site = z.infer<typeof site>;
export type SiteTexts = z.infer<typeof siteTexts>;
export type Language = z.infer<typeof language>;
