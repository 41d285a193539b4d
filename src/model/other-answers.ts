import { z } from 'zod';
import { id } from './id.ts';
import { note } from './note.ts';
import { releaseId } from './release.ts';
import { request, requestTexts } from './request.ts';
import { origin } from './indicator-answer.ts';

// What the other files of the site hold, for programs. Objects may gain keys.

const labels = z.record(z.string(), z.string());

/** `data/index.json`: the list to begin with. */
export const indexAnswer = z.looseObject({
  name: z.string(),
  date: z.iso.date(),
  everything: z.string(),
  whoIsNotCounted: z.string(),
  indicators: z.array(
    z.looseObject({
      id,
      title: z.string(),
      issueArea: id,
      latestPeriod: z.string(),
      figures: z.int(),
      sources: z.array(id),
      files: z.array(z.looseObject({ format: z.string(), path: z.string(), bytes: z.int() })),
    }),
  ),
});

/** What a bundle of figures says beside them: what is the same for an indicator, and labels by id. */
export const bundleAnswer = z.looseObject({
  title: z.string(),
  description: z.string(),
  page: z.url(),
  release: z.string(),
  citation: z.string(),
  notes: z.array(z.string()),
  sources: z.array(origin),
  indicators: z.record(
    z.string(),
    z.looseObject({
      title: z.string(),
      unit: z.string(),
      unitLabel: z.string(),
      universe: z.string(),
      measure: z.string(),
      direction: z.string(),
      per: z.number().optional(),
    }),
  ),
  geographies: labels,
  areas: labels.describe('By `<geography>/<area>`'),
  dimensions: labels,
  groups: labels.describe('By `<indicator>/<dimension>/<group>`'),
});

const scanned = z.int().describe('So many differences of the page were tested together (Holm)');
const elsewhere = z.looseObject({ indicator: id, dimension: id, group: id.nullable() });
export const groupAnswer = z.looseObject({
  dimension: id,
  group: id,
  scanned,
  elsewhere: z.array(elsewhere),
  undivided: z.array(id),
});
export const topicAnswer = z.looseObject({ id, scanned, without: z.array(id) });

/** What people wrote, newest first; nothing of the reviewer but the day. */
export const notesAnswer = z.array(
  z.looseObject({ ...note.omit({ draft: true, reviewed: true }).shape, reviewed: z.iso.date().nullable() }),
);
export const requestsAnswer = z.array(
  z.looseObject({ ...request.omit({ draft: true, texts: true }).shape, texts: z.record(z.string(), requestTexts) }),
);

/** Manifests of releases that older versions wrote stay as they are: so only what all of them hold is promised. */
export const releaseAnswer = z.looseObject({
  id: releaseId,
  date: z.iso.date(),
  previous: releaseId.nullable(),
  indicators: z.array(
    z.looseObject({ id, latestPeriod: z.string(), figures: z.int(), in: releaseId, sha256: z.string() }),
  ),
});

/** JSON Feed 1.1, as far as we write it. */
export const feedAnswer = z.looseObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z
    .array(z.looseObject({ id: z.string(), url: z.url(), title: z.string(), content_text: z.string() }))
    .optional()
    .describe('Nothing is new while it is absent'),
});

export const searchAnswer = z.array(
  z.looseObject({ name: z.string(), kind: z.string(), href: z.string(), words: z.string() }),
);

const columns = z.array(z.looseObject({ fiscalYear: z.string(), stage: z.string() }));
const money = { programs: z.int(), dollars: z.array(z.number().nullable()), share: z.number() };
/** The budget of the city by issue area and by department; dollars in the order of the columns. */
export const budgetAnswer = z.looseObject({
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  columns,
  measureColumns: columns,
  total: z.looseObject(money),
  issueAreas: z.array(z.looseObject({ id, ...money })),
  departments: z.array(
    z.looseObject({
      id,
      code: z.string(),
      name: z.string(),
      dollars: z.array(z.number().nullable()),
      programs: z.array(z.looseObject({ code: z.string(), name: z.string(), issueArea: id.nullable() })),
      measures: z.array(z.looseObject({ code: z.string(), name: z.string(), unit: z.string() })),
    }),
  ),
});

/** A map: one feature an area, its outlines counter-clockwise; what each says of itself are the columns of the files. */
export const mapAnswer = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      id: z.string(),
      geometry: z.looseObject({ type: z.enum(['Polygon', 'MultiPolygon']), coordinates: z.array(z.unknown()) }),
      properties: z.looseObject({
        name: z.string(),
        indicator: id,
        title: z.string(),
        period: z.string(),
        status: z.string(),
        estimate: z.number().nullable(),
        linesOf: z.string().describe('The year of the lines'),
        source: id,
        licence: z.string(),
        release: z.string(),
      }),
    }),
  ),
});

/** TopoJSON: lines that areas share, and areas made of them. */
export const topologyAnswer = z.looseObject({
  type: z.literal('Topology'),
  arcs: z.array(z.unknown()),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
});

/** A register of data sets (DCAT-US): its own standard says the rest. */
export const registerAnswer = z.looseObject({ dataset: z.array(z.looseObject({ title: z.string() })) });
