import type { z } from 'zod';
import { budgetRecipe } from '../model/budget.ts';
import { correction } from '../model/correction.ts';
import { dimension } from '../model/dimension.ts';
import { geography } from '../model/geography.ts';
import { groupTopic } from '../model/group-topic.ts';
import { indicator } from '../model/indicator.ts';
import { issueArea } from '../model/issue-area.ts';
import { lever } from '../model/lever.ts';
import { lens } from '../model/lens.ts';
import { meetingKit } from '../model/meeting-kit.ts';
import { note } from '../model/note.ts';
import { glossary, page } from '../model/page.ts';
import { policyArea } from '../model/policy-area.ts';
import { program } from '../model/program.ts';
import { receipt } from '../model/receipt.ts';
import { report } from '../model/report.ts';
import { request } from '../model/request.ts';
import { searchWords } from '../model/search-words.ts';
import { site } from '../model/site.ts';
import { source } from '../model/source.ts';

/** The kinds of object that have one YAML file each, by the folder they stand in below `catalog/`. */
export const catalogSchemas = {
  'issue-areas': issueArea,
  indicators: indicator,
  sources: source,
  dimensions: dimension,
  geographies: geography,
  pages: page,
  'policy-areas': policyArea,
  programs: program,
  levers: lever,
  reports: report,
  'group-topics': groupTopic,
  'meeting-kits': meetingKit,
  corrections: correction,
  notes: note,
  requests: request,
} as const;

export type Kind = keyof typeof catalogSchemas;
export const kinds = Object.keys(catalogSchemas) as Kind[];

/** The object of a kind, as its schema gives it. */
export type OfKind<K extends Kind> = z.infer<(typeof catalogSchemas)[K]>;

/** How one object of a kind is called in a sentence. */
export const oneOf: Record<Kind, string> = {
  'issue-areas': 'issue area',
  indicators: 'indicator',
  sources: 'source',
  dimensions: 'dimension',
  geographies: 'geography',
  pages: 'page',
  'policy-areas': 'policy area',
  programs: 'program',
  levers: 'lever',
  reports: 'report',
  'group-topics': 'group topic',
  'meeting-kits': 'meeting kit',
  corrections: 'correction',
  notes: 'note',
  requests: 'request',
};

/** Every schema of the data folder by the name of its JSON Schema file: `data/schema/<name>.schema.json`. */
export const schemasByName: Record<string, z.ZodType> = {
  budget: budgetRecipe,
  correction,
  dimension,
  geography,
  glossary,
  'group-topic': groupTopic,
  indicator,
  'issue-area': issueArea,
  lever,
  lens,
  'meeting-kit': meetingKit,
  note,
  page,
  'policy-area': policyArea,
  program,
  receipt,
  report,
  request,
  'search-words': searchWords,
  site,
  source,
};
