import { z } from 'zod';
import { day, id, yearOrDay } from './id.ts';
import { level } from './lever.ts';
import { cited, evidence, statement } from './statement.ts';
import { text } from './texts.ts';

export const programKind = z.enum([
  'program',
  'instrument',
  'training',
  'policy',
  'plan',
  'body',
  'partnership',
  'statement',
  'department-program',
]);

export const programState = z.enum(['planned', 'running', 'ended', 'unknown']);

/** The six questions of practice, in their order. */
export const practiceQuestions = ['who', 'data', 'community', 'measures', 'levers', 'challenges'] as const;

const practice = z.strictObject({
  who: statement.describe('Who should be involved'),
  data: statement.describe('What data to get and analyse'),
  community: statement.describe('How the community is engaged'),
  measures: statement.describe('Whether performance measures connect to the disparities that must shrink'),
  levers: statement.describe('Which levers can be pulled'),
  challenges: statement.describe('What challenges are ahead'),
});

export const programTexts = z.strictObject({
  name: text,
  short: text.describe('One sentence for lists, without numbers of evidence'),
  what: statement.describe('What it is, and what its source says it is for; never that it works'),
  decides: statement.describe('The office that decides on it'),
  budget: statement.describe('The money'),
  status: statement.describe('Whether it is planned, running or ended, as seen'),
  dates: z.array(cited).describe('What happened on each of `dates`'),
  practice,
});

/** Where a program acts: the areas of a geography. */
const places = z.strictObject({ geography: id, areas: z.array(z.string().min(1)).min(1) });

/** `data/catalog/programs/<id>.yaml`: something that a public body does, plans or states, and what is known of it. */
export const program = z
  .strictObject({
    id,
    kind: programKind,
    decides: z.array(level).min(1),
    state: programState,
    asOf: z
      .string()
      .regex(/^(\d{4}(-\d{2}-\d{2})?|not-stated)$/, 'must be a year, a day, or not-stated')
      .refine((text) => text.length !== 10 || !/^\d/.test(text) || day.safeParse(text).success, {
        error: 'must be a day that the calendar has',
      })
      .describe('When the state was seen; `not-stated` where the evidence has no date'),
    issueAreas: z.array(id).describe('Empty where it is about all of them'),
    indicators: z.array(id).describe('What it is about, of what is measured here; never a claim that it works'),
    linkedBy: z
      .enum(['source', 'reading'])
      .describe('Whether the source names the subject of these indicators, or this site reads it from the name'),
    places: z.array(places).default([]),
    groups: z.array(z.strictObject({ dimension: id, group: id })).default([]),
    budget: z.array(z.string()).describe('Codes of budget programs; empty where there is no line of its own'),
    measures: z.array(z.string()).describe('Codes of performance measures'),
    dates: z.array(yearOrDay).default([]),
    evidence: z.array(evidence).min(1),
    texts: programTexts,
  })
  .refine(({ dates, texts }) => dates.length === texts.dates.length, {
    path: ['dates'],
    error: 'needs one text in `texts.dates` for each date, and no other',
  })
  .refine(({ state, texts }) => (state === 'unknown') === (typeof texts.status !== 'string'), {
    path: ['texts', 'status'],
    error: 'must be `unknown: <office>` where `state` is unknown, and a fact with its evidence elsewhere',
  });
export type Program = z.infer<typeof program>;
export type ProgramTexts = z.infer<typeof programTexts>;
